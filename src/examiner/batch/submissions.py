"""Finding and reading what students handed in, without trusting the folder it lies in."""

from __future__ import annotations

import os
import stat
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from examiner.collection import timestamp
from examiner.intake import MAX_BYTES


@dataclass(frozen=True)
class HandedIn:
    """A submission as it was found: the notebook's bytes, if any, and when it was collected."""

    raw: bytes | None
    stamp: str


def read_submission(folder: Path, task: str, collected: datetime | None) -> HandedIn:
    """What is in a student's folder: ``<task>.ipynb`` or the only notebook there is.

    Links, devices and pipes are not followed, opened or waited for, and of a file beyond any
    honest size no more is read than shows that it is.
    """
    path = folder / f"{task}.ipynb"
    if not _is_plain(path):
        others = [entry for entry in _entries(folder) if entry.suffix == ".ipynb"]
        path = others[0] if len(others) == 1 else path
    return HandedIn(_content(path, MAX_BYTES + 1), timestamp(collected))


def _content(path: Path, most: int) -> bytes | None:
    if not _is_plain(path):
        return None
    try:
        descriptor = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC)
    except OSError:
        return None
    with os.fdopen(descriptor, "rb") as file:
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):
            return None
        return file.read(most)


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
