"""What a page shows, and so what has to run."""
