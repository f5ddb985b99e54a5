"""Exercise: a phone's photo, of any size and held in any way, made ready."""

import random

import torch
from PIL import Image, ImageOps
from torchvision.transforms import v2

gray, small, middle = v2.Grayscale(), v2.Resize(28), v2.CenterCrop(28)
image, scale = v2.ToImage(), v2.ToDtype(torch.float32, scale=True)
way_in = v2.Compose([gray, small, middle, image, scale])  # as in training


def ready(photo: Image.Image) -> torch.Tensor:
    """Return a photo, dark on light, as a batch (1, 1, 28, 28)."""
    return ...  # your line, with way_in


turned = {3: 2, 6: 1, 8: 3}  # tag: quarter turns against the clock
torch.manual_seed(random.randrange(1000))
for side, tag in ((120, 6), (28 * random.randrange(2, 6), 8), (56, 3)):
    ink = torch.zeros(side, side + 28)  # (H, W): light ink on black
    ink[side // 7 : side // 3, side // 3 : side] = 0.4 + torch.rand(1) / 2
    ink[side // 2 :, side // 2 : side // 2 + 9] = 1
    light = Image.fromarray((255 * ink).to(torch.uint8).numpy())
    paper = ImageOps.invert(light.rotate(90 * turned[tag], expand=True))
    exif = Image.Exif()
    exif[0x0112] = tag
    paper.convert("RGB").save("photo.png", exif=exif)
    upright = way_in(light)[None]  # (B, C, H, W)
    try:
        batch = ready(Image.open("photo.png"))
    except Exception as error:
        raise AssertionError(f"Your line stops: {error!r}") from None
    assert batch is not ..., "Replace the ... with a batch."
    assert torch.is_tensor(batch), f"{type(batch).__name__} is no tensor."
    hint = f"The shape is {tuple(batch.shape)}: where is the batch axis?"
    assert batch.shape == (1, 1, 28, 28), hint
    hint = f"{batch.dtype}, up to {batch.max():.0f}: use way_in."
    assert batch.dtype == torch.float32 and batch.max() <= 1, hint
    near = [torch.allclose(batch, it, atol=0.02) for it in
            (1 - upright.rot90(turned[tag], (2, 3)), 1 - upright,
             upright.rot90(turned[tag], (2, 3)))]
    assert not near[0] and not near[1], "The ink is dark, the paper light."
    assert not near[2], f"Tag {tag}: the picture is on its side or upside down."
    hint = "The pixels are not those of the photo, upright and inverted."
    assert torch.allclose(batch, upright, atol=0.02), hint
print("correct")
