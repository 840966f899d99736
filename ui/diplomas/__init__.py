"""The diplomas: seen, written and printed from the signed closing."""
