"""What a program did against what is committed."""
