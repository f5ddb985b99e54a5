middle = nn.Linear(20, 7)
