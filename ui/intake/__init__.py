"""Bringing candidatures, initiatives, past levels and members in from files."""
