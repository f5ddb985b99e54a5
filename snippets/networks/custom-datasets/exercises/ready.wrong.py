# %% on its side or upside down
return way_in(ImageOps.invert(photo))[None]
# %% ink is dark
return way_in(ImageOps.exif_transpose(photo))[None]
# %% ink is dark
return way_in(photo)[None]
# %% where is the batch axis
return way_in(ImageOps.invert(ImageOps.exif_transpose(photo)))
# %% pixels are not those
return way_in(ImageOps.invert(photo).rotate(-90, expand=True))[None]
# %% pixels are not those
return torch.zeros(1, 1, 28, 28)
# %% use way_in
return 255 * way_in(ImageOps.invert(ImageOps.exif_transpose(photo)))[None]
# %% Image is no tensor
return ImageOps.invert(ImageOps.exif_transpose(photo))
# %% Your line stops
return way_in(photo.invert())[None]
