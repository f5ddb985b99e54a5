# %% no ink touches the left edge
return picture
# %% no ink touches the left edge
return np.roll(picture, -first + 1, axis=1)
# %% no ink touches the left edge
return np.roll(picture, -first, axis=0)
# %% the ink has changed
return np.roll(picture, first, axis=1)
# %% the ink has changed
return np.roll(picture, -2, axis=1)
# %% the ink has changed
return np.stack([np.roll(row, -row.argmax()) for row in picture])
# %% must stay
return picture[:, first:]
# %% must stay
return np.array([[5, 1, 0, 0], [0, 7, 0, 0]])
# %% a picture, an array
return first
# %% Your line fails
return np.roll(picture, -first, axis=2)
