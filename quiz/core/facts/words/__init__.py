"""Words and sentences as the language model parses them: tags mended, tenses, times and quantities read."""
