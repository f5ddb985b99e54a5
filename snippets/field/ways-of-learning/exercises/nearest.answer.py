return min(range(len(centers)), key=lambda k: abs(wait - centers[k]))
