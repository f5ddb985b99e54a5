# %% Count whole windows
return len(self.series)
# %% fits as well
return len(self.series) - self.size
# %% fits as well
return len(self.series) // self.size
# %% fits as well
return len(self.series) - 3 if len(self.series) == 10 else 1
# %% Count whole windows
return len(self.series) - self.size + 2
# %% fewer than
return 7
# %% at least one fits
return 0
# %% Return a whole number
return (len(self.series) - self.size) / 1 + 1
# %% Your line fails
return len(series) - self.size + 1
