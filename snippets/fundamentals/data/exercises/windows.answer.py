return len(self.series) - self.size + 1
