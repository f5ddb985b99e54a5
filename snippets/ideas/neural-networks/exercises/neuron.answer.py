return max(0.0, sum(n * weight for n, weight in zip(x, w)) + b)
