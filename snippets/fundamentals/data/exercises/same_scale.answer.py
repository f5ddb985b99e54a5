scaled = (new - mean) / std
