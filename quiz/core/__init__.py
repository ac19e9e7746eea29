"""The pure core: reading, facts, questions, grading. No web, no database, no clock, no global random, no files."""
