return nn.Conv2d(channels, kernels, kernel_size=size, padding=size // 2)
