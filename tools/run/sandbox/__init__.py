"""What a running program may do, and the environment that it gets."""
