"""A juror's own ballots: the one beside a dossier, and all of them together."""
