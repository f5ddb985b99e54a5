"""The built site as one zip file."""

import os
import zipfile
from pathlib import Path

import pytest

from tests.site.small_files import write
from tools.release.folder_zip import main


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Return a small built site."""
    names = ("index.html", "a/index.html", "sitemap.xml.gz")
    return write(tmp_path / "site", {name: name for name in names})


def test_without_a_site_it_says_what_to_do(tmp_path: Path, capsys) -> None:
    """Nothing is written then."""
    assert main([str(tmp_path), str(tmp_path / "book.zip")]) == 1
    assert "run `make site`" in capsys.readouterr().err
    assert not (tmp_path / "book.zip").exists()


def test_it_unpacks_into_one_folder(site: Path, tmp_path: Path) -> None:
    """Without what only a search engine reads; the age of its files leaves no trace."""
    first, second = tmp_path / "build" / "book.zip", tmp_path / "2.zip"
    assert main([str(site), str(first)]) == 0
    with zipfile.ZipFile(first) as archive:
        found = {name: archive.read(name) for name in archive.namelist()}
    files = {name: text for name, text in found.items() if not name.endswith("/")}
    told = {"book/a/index.html": b"a/index.html", "book/index.html": b"index.html"}
    assert files == told
    for path in site.rglob("*"):
        os.utime(path, (1, 1))
    main([str(site), str(second)])
    assert first.read_bytes() == second.read_bytes()
