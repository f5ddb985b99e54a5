return max(1, math.ceil((first - later) / (plain - later)))
