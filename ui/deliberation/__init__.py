"""Deliberation: the results, the board where levels are settled, and the closing."""
