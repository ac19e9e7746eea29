"""Wrong options, by the kind of answer: from the article first, then from general knowledge."""
