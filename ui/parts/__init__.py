"""Accessible widgets that every screen is built of; none of them knows what a jury is."""
