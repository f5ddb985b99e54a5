"""Rules of the book as a whole."""
