"""Whether an exercise proves what it promises: its hints hold, and it can't be talked round."""
