return len(nested), len(nested[0]), len(nested[0][0])
