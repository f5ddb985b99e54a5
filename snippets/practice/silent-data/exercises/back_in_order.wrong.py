# %% other way
return answers[rows]
# %% sorted the answers by size
return answers.sort().values
# %% not theirs
return answers
# %% not theirs
return answers[rows.argsort() - 1]
# %% not theirs
return answers[rows.argsort(descending=True)]
# %% There are 30 answers
return torch.tensor([1, 7, 4, 9])
# %% Return a tensor
return [answers[row] for row in rows]
