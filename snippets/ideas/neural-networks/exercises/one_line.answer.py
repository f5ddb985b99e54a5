return w1 * w2, w2 * b1 + b2
