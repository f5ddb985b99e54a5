return max(labels.count(label) for label in labels) / len(labels)
