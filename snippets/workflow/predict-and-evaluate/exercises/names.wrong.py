# %% A list of words
names = logits.argmax(dim=1)
# %% A list of words
names = logits.argmax(dim=1).tolist()
# %% A list of words
names = logits.softmax(dim=1)
# %% which axis do the foods lie on
names = [foods[i] for i in logits.argmax(dim=0)]
# %% Four plates, four words
names = [foods[logits.argmax() % 3]]
# %% The largest logit may be negative
names = [foods[i] for i in logits.abs().argmax(dim=1)]
# %% smallest logit
names = [foods[i] for i in logits.argmin(dim=1)]
# %% is expected
names = ["pizza", "pizza", "steak", "steak"]
# %% the plates compete
names = [foods[i] for i in logits.softmax(dim=0).argmax(dim=1)]
