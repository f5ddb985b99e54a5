"""Along the way of the data nothing imports to its right; `pyproject.toml` says what is right."""

from importlinter import cli

from tools import ROOT


def test_the_stations_keep_their_order(capsys) -> None:
    """To see it yourself: `.venv/bin/lint-imports`."""
    status = cli.lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True)
    assert status == cli.EXIT_STATUS_SUCCESS, capsys.readouterr().out


def test_no_folder_holds_more_than_one_can_survey() -> None:
    """At most twelve modules and folders stand side by side."""
    folders = {path.parent for top in ("tools", "tests") for path in (ROOT / top).rglob("*")}
    inside = {folder: sum(map(counts, folder.iterdir())) for folder in folders}
    assert {folder: count for folder, count in inside.items() if count > 12} == {}


def counts(path) -> bool:
    """Tell whether a file is a module, or a folder has something in it."""
    if path.is_dir():
        return path.name != "__pycache__" and any(path.rglob("*.py"))
    return path.suffix == ".py" and path.stem not in ("__init__", "__main__")
