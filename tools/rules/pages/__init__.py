"""Rules of single pages."""
