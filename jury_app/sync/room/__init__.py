"""A store for a meeting without internet: one laptop serves a folder to the others around it."""
