return [2 * n for n in x]
