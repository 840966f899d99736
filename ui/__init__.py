"""Screens: the only package that knows Qt."""
