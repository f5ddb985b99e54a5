"""Writes files all together or not at all."""

import contextlib
import os
import shutil
import tempfile
from pathlib import Path


def put(root: Path, files: dict[str, str]) -> None:
    """Write files in their order; where one fails, what was there before is there again."""
    with tempfile.TemporaryDirectory(dir=root, prefix=".new-chapter-") as folder:
        drafts = {name: Path(folder) / str(n) for n, name in enumerate(files)}
        for name, draft in drafts.items():
            draft.write_text(files[name], encoding="utf-8", newline="")
        with contextlib.ExitStack() as undo:
            for name, draft in drafts.items():
                target = root / name
                for parent in reversed(target.parents):
                    if not parent.exists():
                        parent.mkdir()
                        undo.callback(parent.rmdir)
                if target.exists():
                    kept = draft.with_name(f"{draft.name}.kept")
                    shutil.copy2(target, kept)
                    shutil.copymode(target, draft)
                    undo.callback(os.replace, kept, target)
                else:
                    undo.callback(target.unlink, missing_ok=True)
                os.replace(draft, target)
            undo.pop_all()
