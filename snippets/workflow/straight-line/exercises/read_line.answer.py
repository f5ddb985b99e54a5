slope = (y2 - y1) / (x2 - x1)
return slope, y1 - slope * x1
