"""Comments such as `# (B, D)`, checked while the program runs."""
