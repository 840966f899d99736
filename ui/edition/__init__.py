"""The settings of the edition: read by all, written by the secretariat."""
