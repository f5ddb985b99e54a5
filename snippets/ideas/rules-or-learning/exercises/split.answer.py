return flat[:2], flat[2]
