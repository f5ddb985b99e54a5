"""What leaves the book: archives, the printed book, reports, upgrades."""
