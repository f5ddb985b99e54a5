"""The built site as one zip file."""

import os
import zipfile
from pathlib import Path

import pytest

from tools.release.folder_zip import main


@pytest.fixture
def site(tmp_path: Path) -> Path:
    """Return a small built site."""
    for name in ("index.html", "a/index.html", "sitemap.xml.gz"):
        path = tmp_path / "site" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(name, encoding="utf-8")
    return tmp_path / "site"


def test_without_a_site_it_says_what_to_do(
    tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    """Nothing is written then."""
    assert main([str(tmp_path), str(tmp_path / "book.zip")]) == 1
    assert "run `make site`" in capsys.readouterr().err
    assert not (tmp_path / "book.zip").exists()


def test_it_unpacks_into_one_folder(site: Path, tmp_path: Path) -> None:
    """The first page lies in it; what only a search engine reads does not."""
    target = tmp_path / "build" / "book.zip"
    assert main([str(site), str(target)]) == 0
    with zipfile.ZipFile(target) as archive:
        archive.extractall(tmp_path / "out")
    found = [path.relative_to(tmp_path / "out") for path in (tmp_path / "out").rglob("*.*")]
    assert sorted(map(str, found)) == ["book/a/index.html", "book/index.html"]
    assert (tmp_path / "out/book/index.html").read_text(encoding="utf-8") == "index.html"


def test_the_same_site_gives_the_same_bytes(site: Path, tmp_path: Path) -> None:
    """The age of its files leaves no trace."""
    first, second = tmp_path / "1.zip", tmp_path / "2.zip"
    main([str(site), str(first)])
    for path in site.rglob("*"):
        os.utime(path, (1, 1))
    main([str(site), str(second)])
    assert first.read_bytes() == second.read_bytes()
