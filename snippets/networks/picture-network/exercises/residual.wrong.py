# %% Nothing goes around
return self.two(self.one(x).relu()).relu()
# %% Negative numbers come out
return self.two(self.one(x).relu()) + self.around(x)
# %% The last ReLU comes too early
return self.two(self.one(x).relu()).relu() + self.around(x)
# %% No ReLU between
return (self.two(self.one(x)) + self.around(x)).relu()
# %% Your lines fail
return (self.two(self.one(x).relu()) + x).relu()
# %% you make
new = self.two(self.one(x).relu())
return torch.cat([new, self.around(x)], dim=1).relu()
# %% numbers differ
return torch.zeros(6, 5, 5, 8)
# %% numbers differ
new = self.two(self.one(x).relu())
return (new + 2 * self.around(x)).relu()
# %% not int
return 0
