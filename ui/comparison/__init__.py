"""Two dossiers side by side."""
