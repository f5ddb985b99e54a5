# %% The first line of the picture comes first
return row + 8 * column
# %% begins after the 8 pixels
return row + column
# %% line 1 begins at place 8
return 9 * row + column
# %% is not column
return 8 * row + min(column, 6)
