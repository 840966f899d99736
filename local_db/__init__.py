"""This laptop's encrypted database: the journal, its views, and what belongs to the desk alone."""
