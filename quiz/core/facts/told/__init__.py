"""Short true statements taken from sentences, each with who says so."""
