return (writer[:, None] == held).any(dim=1)
