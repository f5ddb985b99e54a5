"""The pytest side: a test for each block, and the record of a run."""
