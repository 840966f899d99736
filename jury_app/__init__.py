"""Jury: a desk on which a jury deliberates offline and proves what it decided."""

__version__ = "0.1.0"
