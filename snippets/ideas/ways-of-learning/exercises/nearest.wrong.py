# %% not the center itself
return min(centers, key=lambda center: abs(wait - center))
# %% Do you look for the farthest
return max(range(len(centers)), key=lambda k: abs(wait - centers[k]))
# %% a distance is never negative
return min(range(len(centers)), key=lambda k: wait - centers[k])
# %% more than two centers
return int(abs(wait - centers[1]) < abs(wait - centers[0]))
