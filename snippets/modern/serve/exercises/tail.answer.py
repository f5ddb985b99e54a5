return sorted(times)[math.ceil(0.95 * len(times)) - 1]
