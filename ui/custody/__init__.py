"""The custody of a jury: its laptops, the keys of a round, the key on paper, who controls."""
