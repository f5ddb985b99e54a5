return np.roll(picture, -first, axis=1)
