return way_in(ImageOps.invert(ImageOps.exif_transpose(photo)))[None]
