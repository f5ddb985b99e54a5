return [size / sum(sizes) for size in sizes]
