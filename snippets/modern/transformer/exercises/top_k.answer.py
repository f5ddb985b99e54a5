limit = logits.topk(k, dim=1).values[:, -1:]
return logits.masked_fill(logits < limit, float("-inf")).softmax(dim=1)
