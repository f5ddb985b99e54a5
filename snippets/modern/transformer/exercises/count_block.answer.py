return 12 * width**2 + 13 * width
