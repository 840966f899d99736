"""What leaves the house after the closing, and the check that it is sound."""
