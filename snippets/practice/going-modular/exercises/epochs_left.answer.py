return range(len(history) + 1, total + 1)
