# %% its first bytes only
Image.open(path)
# %% can be read
raise OSError(path)
# %% No file is found
path.read_bytes()
# %% Your line stops
Image.load(path)
