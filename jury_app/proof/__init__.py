"""The proof archive: everything a stranger needs to check the result, and the check itself."""
