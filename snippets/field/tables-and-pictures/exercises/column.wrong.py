# %% Line 0, place 3 is not column 24
return row + 8 * column
# %% come the 8 pixels
return row + column
# %% Counting starts from 0
return 9 * row + column
# %% of the table
return 8 * row + min(column, 6)
# %% Line 0, place 3 is not column 4
return 8 * row + column + 1
# %% Line 1, place 0 is not column 3
return 3
# %% Return one whole number
return table[8 * row + column]
# %% Return one whole number
return 8.0 * row + column
# %% Your line fails
return table[row][column]()
