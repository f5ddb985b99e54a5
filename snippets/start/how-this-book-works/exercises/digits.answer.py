return max(d for d in range(1, 9) if agree(one, other, d))
