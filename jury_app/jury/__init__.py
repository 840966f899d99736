"""The façade: what a screen or a command may ask of a jury on this laptop."""
