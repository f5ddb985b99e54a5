return min(1, (step + 1) / warm)
