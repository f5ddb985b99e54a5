return [foods[i] for i in logits.argmax(dim=1)]
