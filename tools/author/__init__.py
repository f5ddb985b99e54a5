"""What a contributor runs while writing."""
