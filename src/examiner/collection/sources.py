"""The notebooks in a folder or a zip, and whose they are.

| what it finds | whose it is |
|---|---|
| ``ana/tarea2.ipynb``, ``ana/tarea2/tarea2.ipynb``, ``ana/lo_que_sea.ipynb`` | ana's |
| ``ana.ipynb`` | ana's |
| ``ana+tarea2+2026-03-01 10:00:00 UTC+x7Qk/tarea2.ipynb`` (nbgrader's exchange) | ana's |
| ``Ana Gil_123_assignsubmission_file_/tarea2.ipynb`` (Moodle) | «Ana Gil_123»'s |
| ``gilana_LATE_12_345_tarea2.ipynb`` (Canvas) | «gilana_LATE_12_345_tarea2»'s |

The last two are names that the roster turns into ids.
"""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from examiner.collection.secret import MOST_BYTES, SECRET, secret_in
from examiner.errors import UserError
from examiner.intake import MAX_BYTES

_MOODLE = "_assignsubmission_file"


@dataclass(frozen=True)
class Found:
    """A notebook in a source: where it was, whose it is, for which task if that is said.

    ``raw`` is None if it could not be read. Of one from nbgrader's exchange, ``secret`` is what is
    kept there beside it, and ``owner`` the account that put it there.
    """

    place: str
    student: str
    task: str
    raw: bytes | None
    secret: str = ""
    owner: str = ""

    @property
    def folder(self) -> str:
        """The folder at the top of the source that it is in."""
        return self.place.partition("/")[0]


def find_notebooks(source: Path) -> Iterator[Found]:
    """Every notebook in a folder or a zip file, in order of place.

    Links are not followed, and no more of a file is read than shows that it is too big.

    Raises:
        UserError: there is no such source, or it is neither a folder nor a zip that can be read.
    """
    if not source.is_dir() and not source.is_file():
        raise UserError(f"No existe {source}: indica la carpeta o el zip con las entregas.")
    files = _in_folder if source.is_dir() else _in_zip
    secrets = dict(files(source, f"/{SECRET}", MOST_BYTES))
    for place, raw in files(source, ".ipynb", MAX_BYTES + 1):
        whose = _whose(PurePosixPath(place))
        if whose is not None:
            found = Found(place, *whose, raw)
            if found.task:  # elsewhere a folder may hold the work of many
                kept = secrets.get(f"{found.folder}/{SECRET}") or b""
                owner = _owner(source / found.folder)
                found = replace(found, secret=secret_in(kept), owner=owner)
            yield found


def _whose(place: PurePosixPath) -> tuple[str, str] | None:
    """The student and, in an exchange, the task of a notebook, by where it is."""
    parts = [part for part in place.parts if part not in ("/", ".", "..")]
    if not parts or parts[-1].startswith(".") or any(part == "__MACOSX" for part in parts):
        return None
    if any(part.startswith(".ipynb_checkpoints") for part in parts):
        return None
    who = parts[0] if len(parts) > 1 else place.stem
    if who.count("+") >= 2:
        student, task, *_ = who.split("+")
        return student, task
    return who.partition(_MOODLE)[0], ""


def _owner(path: Path) -> str:
    """The account that a file is of; empty if there is no telling."""
    try:
        return path.owner()
    except (OSError, KeyError):
        return ""


def _in_folder(folder: Path, ending: str, most: int) -> Iterator[tuple[str, bytes | None]]:
    """Place and first bytes, ``most`` at most, of each file whose place ends so.

    In an exchange the files are the students', who may leave one that cannot be read: None.
    """
    for path in sorted(folder.rglob(f"*{ending.removeprefix('/')}")):
        inside = [path, *path.relative_to(folder).parents]
        try:
            if not path.is_file() or any((folder / part).is_symlink() for part in inside):
                continue
            with path.open("rb") as file:
                raw = file.read(most)
        except OSError:
            raw = None
        yield str(path.relative_to(folder)), raw


def _in_zip(path: Path, ending: str, most: int) -> Iterator[tuple[str, bytes | None]]:
    """As :func:`_in_folder`."""
    try:
        with zipfile.ZipFile(path) as archive:
            for entry in sorted(archive.infolist(), key=lambda entry: entry.filename):
                if entry.filename.endswith(ending) and not entry.is_dir():
                    with archive.open(entry) as file:
                        yield entry.filename, file.read(most)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError) as error:
        raise UserError(f"{path} no es un zip que se pueda leer: {error}") from error
