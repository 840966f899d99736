"""Exchanging with the others: the store, what went out, what came in."""
