# %% is not named
return np.array(Image.open(path))
# %% is not named
try:
    return np.array(Image.open(path))
except OSError as error:
    raise OSError("A file cannot be read.") from error
# %% Return an array
try:
    return Image.open(path)
except OSError as error:
    raise OSError(f"{path} cannot be read: {error}") from error
# %% A bad file
try:
    return np.array(Image.open(path))
except OSError:
    return None
# %% pixels are not those of the file
return np.array(Image.open(path)) + 1
# %% A bad file
return np.array([[0, 255, 51], [102, 7, 200]], dtype=np.uint8)
# %% Raise an OSError
try:
    return np.array(Image.open(path))
except OSError as error:
    raise ValueError(f"{path} cannot be read: {error}") from error
# %% An intact file fails
return Image.asarray(path)
