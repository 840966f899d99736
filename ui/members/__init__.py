"""The members of the jury, their invitations and their laptops."""
