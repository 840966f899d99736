"""Set the minutes of a closed edition: one PDF that is signed by hand and kept for years."""

from jury_app.minutes.book import pdf, write

__all__ = ["pdf", "write"]
