"""From statements to questions: one module for each form."""
