Image.open(path).load()
