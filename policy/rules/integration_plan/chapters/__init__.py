"""The register's entries, one module a chapter, in the plan's order."""
