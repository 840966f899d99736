"""Before a jury is open: join one, create one, take one up, or try the demonstration."""
