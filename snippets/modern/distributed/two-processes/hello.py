"""Say which of the processes this one is."""

import os
import sys

rank, world = os.environ["RANK"], os.environ["WORLD_SIZE"]
sys.stdout.write(f"I am rank {rank} of {world}.\n")  # one write, one line
