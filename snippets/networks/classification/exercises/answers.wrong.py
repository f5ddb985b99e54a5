# %% threshold is for probabilities
return logits.squeeze(1) > threshold
# %% Return a row
return logits.sigmoid() > threshold
# %% All answers are reversed
return logits.squeeze(1).sigmoid() <= threshold
# %% answers are wrong
return logits.squeeze(1) > 0
# %% and 4 answers
return torch.tensor([False, False, True, True])
# %% Return True or False
return logits.squeeze(1).sigmoid().round()
# %% Return a tensor
return [z > threshold for z in logits.sigmoid()]
# %% and 3 answers
return logits[1:].squeeze(1).sigmoid() > threshold
