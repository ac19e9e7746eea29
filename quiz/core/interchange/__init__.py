"""Questions as text: formats that other programs, and people, read."""
