"""What the build adds to the pages that are looked up: the index of the code, the runs."""
