"""Rules of single files; a path is relative to the root, the folder of the book."""
