"""The rules of the book: each module checks one and says what to do."""
