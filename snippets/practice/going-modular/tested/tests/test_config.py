"""What the messages for broken settings say."""

import pytest
from digits.config import Config, UsageError, read_config


def test_defaults_and_whole_rates(tmp_path):
    """A missing setting has its default, and 1 is a rate."""
    (tmp_path / "good.toml").write_text("lr = 1")
    assert read_config(tmp_path / "good.toml") == Config(lr=1.0)


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ("epoch = 4", "epoch = 4 is not a setting. Use one of: epochs, "),
        ("seed = true", "seed = True has the wrong type. Write one of type int, "),
        ("lr = nan", "lr = nan is out of range. Choose from 1e-06 to 1.0."),
    ],
)
def test_a_broken_file(tmp_path, line, message):
    """The message names file and setting, and says what to do."""
    path = tmp_path / "broken.toml"
    path.write_text(line)
    with pytest.raises(UsageError) as error:
        read_config(path)
    assert f"{path}: {message}" in str(error.value)
