"""Rules of single pages; the root is the folder of the book."""
