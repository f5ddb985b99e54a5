# %% not the center itself
return min(centers, key=lambda center: abs(wait - center))
# %% and nearer to another
return max(range(len(centers)), key=lambda k: abs(wait - centers[k]))
# %% distances are never negative
return min(range(len(centers)), key=lambda k: wait - centers[k])
# %% and nearer to another
return int(abs(wait - centers[1]) < abs(wait - centers[0]))
# %% not the distance
return min(abs(wait - center) for center in centers)
# %% and nearer to another
return 1
# %% The centers' numbers are 0 to 1
return 1 + min(range(len(centers)), key=lambda k: abs(wait - centers[k]))
# %% Your line fails
return centers.index(wait)
