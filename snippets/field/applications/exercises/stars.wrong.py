# %% Return one number
return average + person * film
# %% Return one number
stars = average + person @ film
# %% do not make
return round(average + person @ film)
# %% add the film's average
return person @ film
# %% do not subtract
return average - person @ film
# %% Multiply each taste by the film's own number
return average + person.sum() * film.sum()
# %% do not make
return average * (person @ film)
# %% do not make
return average
# %% do not make
return average + (person * film).mean()
# %% do not make
return 4.0
# %% do not make
return average + person @ film + 1
# %% Your line fails
return average + person @ film.T[:, None, None]
