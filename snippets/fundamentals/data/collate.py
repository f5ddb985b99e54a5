"""Pad the short sentences, and remember where the padding is."""

import torch
from torch.nn.utils.rnn import pad_sequence
from torch.utils.data import DataLoader

sentences = [torch.tensor(t) for t in ([5, 2], [7, 1, 4], [3])]


def collate(batch: list[torch.Tensor]) -> tuple[torch.Tensor, torch.Tensor]:
    """Return the sentences padded with 0 (B, T) and a mask of real tokens."""
    padded = pad_sequence(batch, batch_first=True)  # (B, T)
    lengths = torch.tensor([len(s) for s in batch])  # (B,)
    positions = torch.arange(padded.shape[1])  # (T,)
    return padded, positions < lengths[:, None]  # (B, T), (B, T)


loader = DataLoader(sentences, batch_size=3, collate_fn=collate)
tokens, mask = next(iter(loader))

print(tokens.tolist())
print(mask.int().tolist())
assert mask.sum() == 6  # six real tokens, three of padding
