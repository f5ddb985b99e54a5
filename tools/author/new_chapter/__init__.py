"""Writes a new chapter whose programs pass every check: `make new-chapter`."""
