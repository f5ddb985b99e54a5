new = self.two(self.one(x).relu())  # (B, C, H, W)
return (new + self.around(x)).relu()
