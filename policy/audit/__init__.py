"""Millions of rows under the same rules: translated from their own Python into SQL, compared with what a system decided."""
