"""Rules of single files."""
