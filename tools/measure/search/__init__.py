"""Types queries into the built site and counts what is right."""
