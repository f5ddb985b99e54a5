# %% after 78 minutes
return w * degrees + b
# %% not start at 0
return degrees / w
# %% are not minutes
return (degrees - b) * w
# %% you subtract b from minutes
return degrees / w - b
# %% it is at 108 degrees
return (degrees + b) / w
# %% it is at 96 degrees
return (degrees - b) / w + 1
# %% it is at 48 degrees
return 3.5
# %% Return one number
return [(degrees - b) / w]
# %% Your line fails
return (degrees - b) / w()
