"""One program in one process, and what it did."""
