mask = torch.ones_like(scores).triu(1) == 1
return scores.masked_fill(mask, float("-inf")).softmax(dim=1)
