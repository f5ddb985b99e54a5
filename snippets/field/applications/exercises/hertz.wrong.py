# %% And in a whole one
return spectrum.argmax()
# %% argmax() gives the place
return spectrum.max()
# %% Half a second holds fewer
return spectrum.argmax() * seconds
# %% A quarter of a second of 440 Hz
return 2 * spectrum.argmax()
# %% Return one number
return spectrum / seconds
# %% Place 165, where the largest stands
return spectrum.argmax() * 8000 / 2000
# %% A quarter of a second of 440 Hz
return 330
# %% Place 165, where the largest stands
return spectrum.max() / seconds
# %% Return one number
place = spectrum.argmax()
