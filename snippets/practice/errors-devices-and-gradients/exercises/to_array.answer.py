return x.detach().cpu().numpy()
