minutes = (78 - b) / w
