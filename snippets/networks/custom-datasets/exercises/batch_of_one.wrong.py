# %% it should be
return picture[None] / 255
# %% this is torch.uint8
return picture[None, None]
# %% The largest number
return picture[None, None].float()
# %% The largest number
return picture[None, None] / 256
# %% Some pixels
return 1 - picture[None, None] / 255
# %% it should be (1, 1,
return torch.tensor([[[[0, 1], [0.2, 0.4]]]])
# %% Return a tensor
return [[picture / 255]]
# %% Your line fails
return picture.to_image()[None]
