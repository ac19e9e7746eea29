"""Who and what an article names: mentions gathered into names, with their kinds, first names, sorts and lives."""
