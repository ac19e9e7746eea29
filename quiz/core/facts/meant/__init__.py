"""What words stand for: pronouns, definite nouns, short names, and where and when a statement is set."""
