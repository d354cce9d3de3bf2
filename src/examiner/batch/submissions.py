"""Finding and reading what students handed in, without trusting the folder it lies in."""

from __future__ import annotations

import os
import stat
from pathlib import Path

from examiner.intake import MAX_BYTES


def read_submission(folder: Path, task: str) -> bytes | None:
    """The notebook in a student's folder: ``<task>.ipynb``, or the only notebook there is.

    None if there is none. Links, devices and pipes are not followed, opened or waited for, and of
    a file beyond any honest size no more is read than shows that it is.
    """
    path = folder / f"{task}.ipynb"
    if not _is_plain(path):
        others = [entry for entry in _entries(folder) if entry.suffix == ".ipynb"]
        if len(others) != 1:
            return None
        path = others[0]
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError:
        return None
    with os.fdopen(descriptor, "rb") as file:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            return None
        return file.read(MAX_BYTES + 1)


def _entries(folder: Path) -> list[Path]:
    if folder.is_symlink() or not folder.is_dir():
        return []
    return [
        Path(entry.path) for entry in os.scandir(folder) if entry.is_file(follow_symlinks=False)
    ]


def _is_plain(path: Path) -> bool:
    try:
        return stat.S_ISREG(path.lstat().st_mode) and not path.parent.is_symlink()
    except OSError:
        return False
