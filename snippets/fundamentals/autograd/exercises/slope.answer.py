return x**3 - 2 * x
