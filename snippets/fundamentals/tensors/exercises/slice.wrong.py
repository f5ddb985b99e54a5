# %% The colors are gone
middle = image[2:4, 2:6, 0]
# %% cut the columns
middle = image[2:4]
# %% a slice stops before its end
middle = image[2:5, 2:7]
# %% yours is (4, 6, 3)
middle = image[1:-1, 1:-1]
# %% wrong place
middle = image[:2, :4]
