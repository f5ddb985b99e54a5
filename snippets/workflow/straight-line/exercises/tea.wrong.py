# %% after 78 minutes
return w * degrees + b
# %% not start at 0
return degrees / w
# %% are no minutes
return (degrees - b) * w
# %% you subtract b from minutes
return degrees / w - b
# %% it is at 108 degrees
return (degrees + b) / w
# %% it is at 96 degrees
return (degrees - b) / w + 1
# %% it is at 48 degrees
return 3.5
# %% One number is wanted
return [(degrees - b) / w]
# %% Your line stops
return (degrees - b) / w()
