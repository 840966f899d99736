"""The first page: what there is to do now, by role."""
