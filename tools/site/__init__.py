"""What the site adds to pages that are complete without it."""
