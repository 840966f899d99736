"""What this machine prefers: theme, language, size of the text."""
