"""How likely a teacher is to keep a question as it is: a few readable features and their weights."""
