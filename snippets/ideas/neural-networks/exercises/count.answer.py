learned = weights + 100 + 50 + 10
