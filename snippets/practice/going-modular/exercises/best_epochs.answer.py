return [i + 1 for i, v in enumerate(val) if v > max(val[:i], default=-1)]
