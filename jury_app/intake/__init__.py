"""Everything that comes from outside: tables, the list of places, built-in models."""
