return nn.Linear(before.out_features, after.in_features)
