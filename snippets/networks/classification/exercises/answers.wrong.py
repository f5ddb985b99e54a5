# %% threshold is one of probabilities
return logits.squeeze(1) > threshold
# %% A row is wanted
return logits.sigmoid() > threshold
# %% wrong way round
return logits.squeeze(1).sigmoid() <= threshold
# %% answers are wrong
return logits.squeeze(1) > 0
# %% and 4 answers
return torch.tensor([False, False, True, True])
# %% True or False is wanted
return logits.squeeze(1).sigmoid().round()
# %% Return a tensor
return [z > threshold for z in logits.sigmoid()]
# %% and 3 answers
return logits[1:].squeeze(1).sigmoid() > threshold
