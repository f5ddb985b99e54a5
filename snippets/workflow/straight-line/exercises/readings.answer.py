return n * part**2
