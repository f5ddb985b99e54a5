self.layers = nn.ModuleList(nn.Linear(width, width) for _ in range(depth))
