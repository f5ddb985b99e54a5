return base | {"size": changed["size"]}
