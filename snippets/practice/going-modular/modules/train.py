"""Train a small network to read the digits of scikit-learn."""

import torch
from digits.data import make_loaders
from digits.engine import device, evaluate, train_one_epoch
from digits.model import make_model


def main() -> None:
    """Train for five epochs and report on the test set."""
    torch.manual_seed(0)
    generator = torch.Generator().manual_seed(0)
    train_loader, val_loader, test_loader = make_loaders(50, generator)
    model = make_model().to(device)
    optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
    for epoch in range(1, 6):
        loss = train_one_epoch(model, optimizer, train_loader, device)
        accuracy = evaluate(model, val_loader, device)
        print(f"epoch {epoch}: loss {loss:.1f}, val {accuracy:.2f}")
    print(f"test {evaluate(model, test_loader, device):.2f}")


if __name__ == "__main__":
    main()
