# %% no ink touches the left edge
return picture
# %% no ink touches the left edge
return np.roll(picture, -first + 1, axis=1)
# %% no ink touches the left edge
return np.roll(picture, -first, axis=0)
# %% is not as it was
return np.roll(picture, first, axis=1)
# %% is not as it was
return np.roll(picture, -2, axis=1)
# %% is not as it was
return np.stack([np.roll(row, -row.argmax()) for row in picture])
# %% has to stay
return picture[:, first:]
# %% has to stay
return np.array([[5, 1, 0, 0], [0, 7, 0, 0]])
# %% a picture, an array
return first
# %% Your line stops
return np.roll(picture, -first, axis=2)
