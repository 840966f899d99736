"""A whole edition played on this machine, by laptops that only meet through a store."""
