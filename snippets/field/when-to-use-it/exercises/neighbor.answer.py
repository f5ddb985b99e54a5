return min(known, key=lambda pair: distance(pair[0], fruit))[1]
