"""What people and machines read of a run: each a pure function of its record and the cases."""
