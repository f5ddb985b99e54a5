return replace(base, width=width)
