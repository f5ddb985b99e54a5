"""Turn queries and keys by their position: only the distance matters."""

import torch

torch.manual_seed(0)


def turn(rows: torch.Tensor, places: torch.Tensor) -> torch.Tensor:
    """Rotate each pair of features, each pair at a speed of its own."""
    half = rows.shape[-1] // 2
    speed = 10000 ** -(torch.arange(half) / half).double()  # (D/2,)
    angle = places[:, None] * speed  # (T, D/2)
    a, b = rows[..., :half], rows[..., half:]  # each (T, D/2)
    c, s = angle.cos(), angle.sin()  # (T, D/2)
    return torch.cat([a * c - b * s, a * s + b * c], dim=-1)  # (T, D)


q, k = torch.randn(2, 8).double()  # each (D,)
for distance in (0, 1, 5):
    starts = torch.tensor([0, 10, 1000])  # (T,)
    asked = turn(q.expand(3, 8), starts + distance)  # (T, D)
    offered = turn(k.expand(3, 8), starts)  # (T, D)
    scores = (asked * offered).sum(dim=1)  # (T,)
    told = "  ".join(f"{score:.4f}" for score in scores)
    print(f"distance {distance}: {told}")
    torch.testing.assert_close(scores, scores[:1].expand(3))
torch.testing.assert_close(turn(q[None], starts[:1])[0], q)
torch.testing.assert_close(asked.norm(dim=1), q.norm().expand(3))
