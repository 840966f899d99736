"""When copies go wrong: a copied laptop, a restored backup, a journal continued twice."""
