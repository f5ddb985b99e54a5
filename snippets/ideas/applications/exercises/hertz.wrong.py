# %% And in a whole one
return spectrum.argmax()
# %% argmax() gives the place
return spectrum.max()
# %% Half a second holds fewer
return spectrum.argmax() * seconds
# %% A quarter of a second of 440 Hz
return 2 * spectrum.argmax()
# %% One number is wanted
return spectrum / seconds
# %% The note has 330 Hz
return spectrum.argmax() * 8000 / 2000
# %% A quarter of a second of 440 Hz
return 330
