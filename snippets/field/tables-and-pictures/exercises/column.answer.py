return 8 * row + column
