self.layers = nn.ModuleList(nn.Linear(8, 8) for _ in range(5))
