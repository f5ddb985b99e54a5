"""Says in words what is wrong with a chapter: `make check`."""
