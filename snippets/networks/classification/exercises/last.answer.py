if several:
    return nn.Linear(width, choices), nn.BCEWithLogitsLoss()
if choices == 2:
    return nn.Linear(width, 1), nn.BCEWithLogitsLoss()
return nn.Linear(width, choices), nn.CrossEntropyLoss()
