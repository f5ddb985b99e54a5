# %% Return one number
return average + person * film
# %% Return one number
stars = average + person @ film
# %% Without any taste
return round(average + person @ film)
# %% add the film's average
return person @ film
# %% do not subtract
return average - person @ film
# %% Each taste has to meet its own number
return average + person.sum() * film.sum()
# %% 3.5 + 0.8 - 0.3 make 4.0
return average * (person @ film)
# %% 3.5 + 0.8 - 0.3 make 4.0
return average
# %% 3.5 + 0.8 - 0.3 make 4.0
return average + (person * film).mean()
