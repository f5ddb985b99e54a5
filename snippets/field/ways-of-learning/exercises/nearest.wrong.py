# %% not the center itself
return min(centers, key=lambda center: abs(wait - center))
# %% 3 from center 1
return max(range(len(centers)), key=lambda k: abs(wait - centers[k]))
# %% a distance is never negative
return min(range(len(centers)), key=lambda k: wait - centers[k])
# %% more than two centers
return int(abs(wait - centers[1]) < abs(wait - centers[0]))
# %% not the distance
return min(abs(wait - center) for center in centers)
