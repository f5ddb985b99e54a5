return (scores.argmax(dim=1) == labels).float().mean().item()
