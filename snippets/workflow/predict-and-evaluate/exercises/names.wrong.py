# %% A list of words
return logits.argmax(dim=1)
# %% A list of words
return logits.argmax(dim=1).tolist()
# %% A list of words
return logits.softmax(dim=1)
# %% along which axis are the foods
return [foods[i] for i in logits.argmax(dim=0) % len(foods)]
# %% 4 plates, 4 words
return [foods[logits.argmax() % 3]]
# %% The largest logit may be negative
return [foods[i] for i in logits.abs().argmax(dim=1)]
# %% smallest logit
return [foods[i] for i in logits.argmin(dim=1)]
# %% that of pizza is not the largest
return ["pizza", "pizza", "steak", "steak"]
# %% are not all in
return ["pizza", "sushi", "steak", "steak"]
# %% the plates compete
return [foods[i] for i in logits.softmax(dim=0).argmax(dim=1)]
# %% is not the largest
return [foods[i - 1] for i in logits.argmax(dim=1)]
# %% A list takes one place at a time
return foods[logits.argmax(dim=1)]
# %% Your line fails
return [foods[i + 1] for i in logits.argmax(dim=1)]
