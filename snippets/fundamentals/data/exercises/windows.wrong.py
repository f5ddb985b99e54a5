# %% count whole windows
return len(self.series)
# %% One short
return len(self.series) - self.size
# %% that is 7, not 2
return len(self.series) // self.size
# %% Use self.size
return len(self.series) - 3
