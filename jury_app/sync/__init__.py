"""Exchanging acts through stores: what to get, what to put, and doing it."""
