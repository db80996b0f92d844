"""A regulation changes: what its words, its numbers and its answers become, and whether that may be merged."""
