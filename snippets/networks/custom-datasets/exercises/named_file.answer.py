try:
    return np.array(Image.open(path))
except OSError as error:
    raise OSError(f"{path} cannot be read: {error}") from error
