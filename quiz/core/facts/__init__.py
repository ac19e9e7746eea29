"""From sentences to facts: who and what is named, who says so, and which statements stand alone."""
