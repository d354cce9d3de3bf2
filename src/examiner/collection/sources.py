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
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from examiner.errors import UserError
from examiner.intake import MAX_BYTES

_MOODLE = "_assignsubmission_file"


@dataclass(frozen=True)
class Found:
    """A notebook in a source: where it was, whose it is, for which task if that is said."""

    place: str
    student: str
    task: str
    raw: bytes


def find_notebooks(source: Path) -> Iterator[Found]:
    """Every notebook in a folder or a zip file, in order of place.

    Links are not followed, and no more of a file is read than shows that it is too big.

    Raises:
        UserError: there is no such source, or it is neither a folder nor a zip that can be read.
    """
    if source.is_dir():
        files = _in_folder(source)
    elif source.is_file():
        files = _in_zip(source)
    else:
        raise UserError(f"No existe {source}: indica la carpeta o el zip con las entregas.")
    for place, raw in files:
        found = _whose(PurePosixPath(place))
        if found is not None:
            yield Found(place, *found, raw)


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


def _in_folder(folder: Path) -> Iterator[tuple[str, bytes]]:
    for path in sorted(folder.rglob("*.ipynb")):
        inside = [path, *path.relative_to(folder).parents]
        if path.is_file() and not any((folder / part).is_symlink() for part in inside):
            with path.open("rb") as file:
                yield str(path.relative_to(folder)), file.read(MAX_BYTES + 1)


def _in_zip(path: Path) -> Iterator[tuple[str, bytes]]:
    try:
        with zipfile.ZipFile(path) as archive:
            for entry in sorted(archive.infolist(), key=lambda entry: entry.filename):
                if entry.filename.endswith(".ipynb") and not entry.is_dir():
                    with archive.open(entry) as file:
                        yield entry.filename, file.read(MAX_BYTES + 1)
    except (zipfile.BadZipFile, NotImplementedError, RuntimeError, EOFError, OSError) as error:
        raise UserError(f"{path} no es un zip que se pueda leer: {error}") from error
