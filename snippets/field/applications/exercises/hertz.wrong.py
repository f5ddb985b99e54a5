# %% And in one?
return spectrum.argmax()
# %% argmax() gives the place
return spectrum.max()
# %% do not hold as many waves
return spectrum.argmax() * seconds
# %% The largest at place 110 in 0.25 s
return 2 * spectrum.argmax()
# %% Return one number
return spectrum / seconds
# %% not 331.0 Hz
return spectrum.argmax() / seconds + 1
# %% not 332.0 Hz
return (spectrum.argmax() + 1) / seconds
# %% The largest at place 110 in 0.25 s
return 330
# %% The largest at place 165
return spectrum.max() / seconds
# %% Return one number
place = spectrum.argmax()
# %% Your line fails
return spectrum.index(max(spectrum)) / seconds
