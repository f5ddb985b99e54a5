# %% Place 3 of line 0
return row + 8 * column
# %% begins after the 8 pixels
return row + column
# %% line 1 begins at place 8
return 9 * row + column
# %% is not column
return 8 * row + min(column, 6)
# %% Place 3 of line 0
return 8 * row + column + 1
# %% Return one whole number
return table[8 * row + column]
