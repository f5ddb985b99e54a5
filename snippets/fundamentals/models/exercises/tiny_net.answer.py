return self.output(torch.relu(self.hidden(x)))
