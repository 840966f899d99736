"""Files that we ship, read through `importlib.resources.files("resources")`; imports nothing."""
