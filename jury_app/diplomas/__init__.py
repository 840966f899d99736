"""Diplomas on paper: what stands where, how it is drawn, how the files are made."""
