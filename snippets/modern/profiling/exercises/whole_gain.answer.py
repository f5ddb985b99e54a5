return 1 / (1 - share + share / factor)
