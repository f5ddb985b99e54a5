layer = nn.Conv2d(1, 4, kernel_size=5, padding=2)
