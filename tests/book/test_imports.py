"""Along the way of the data nothing imports to its right; `pyproject.toml` says what is right."""

from importlinter import cli

from tools import ROOT


def test_the_stations_keep_their_order(capsys) -> None:
    """To see it yourself: `.venv/bin/lint-imports`."""
    status = cli.lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True)
    assert status == cli.EXIT_STATUS_SUCCESS, capsys.readouterr().out


def test_no_folder_holds_more_than_one_can_survey() -> None:
    """At most twelve modules and folders stand side by side."""
    crowded = {}
    for top in (ROOT / "tools", ROOT / "tests"):
        for folder in (top, *(path for path in top.rglob("*") if path.is_dir())):
            inside = [path for path in folder.iterdir() if counts(path)]
            if len(inside) > 12 and "__pycache__" not in folder.parts:
                crowded[str(folder.relative_to(ROOT))] = len(inside)
    assert crowded == {}


def counts(path) -> bool:
    """Tell whether a file is a module, or a folder has something in it."""
    if path.is_dir():
        return path.name != "__pycache__" and any(path.rglob("*.py"))
    return path.suffix == ".py" and path.stem not in ("__init__", "__main__")
