"""One thread, in child processes too: this network is too small for more."""

import os

os.environ["OMP_NUM_THREADS"] = "1"
