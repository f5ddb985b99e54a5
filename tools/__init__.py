"""The machinery of the book: each module does one step from file to page."""
