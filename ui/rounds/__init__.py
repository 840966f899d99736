"""Rounds: their state, the chair’s steps, and who still has to answer."""
