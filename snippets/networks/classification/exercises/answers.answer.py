return logits.squeeze(1).sigmoid() > threshold
