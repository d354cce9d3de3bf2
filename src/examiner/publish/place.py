"""Putting an edition where it goes: whole or not at all, and without touching anything else."""

from __future__ import annotations

import io
import json
import shutil
import zipfile
from collections.abc import Iterable
from pathlib import Path, PurePosixPath

from examiner.errors import UserError
from examiner.files import write_whole

# What an edition wrote, so that the next one knows what it may replace and delete.
MANIFEST = ".edicion.json"
_STAGE = ".edicion-en-curso"


def place(files: dict[str, bytes], destination: Path) -> list[str]:
    """Write the files, and a list of them, to a folder or to a zip file; return their names.

    Raises:
        UserError: something else is there, or it cannot be written.
    """
    files = {**files, MANIFEST: _manifest(files)}
    try:
        if destination.suffix == ".zip":
            _place_zip(files, destination)
        else:
            _place_folder(files, destination)
    except OSError as error:
        raise UserError(
            f"No se puede escribir la edición en {destination}: {error.strerror or error}. "
            "Lo que había queda como estaba."
        ) from error
    return sorted(files)


def _place_zip(files: dict[str, bytes], destination: Path) -> None:
    if destination.exists() and not _is_zip_of_an_edition(destination):
        raise UserError(f"{destination} existe y no es una edición: elige otro nombre.")
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name in sorted(files):
            # Without the time of day, the same course gives the same bytes.
            entry = zipfile.ZipInfo(f"{destination.stem}/{name}")
            entry.external_attr = 0o644 << 16
            archive.writestr(entry, files[name], zipfile.ZIP_DEFLATED)
    write_whole(destination, buffer.getvalue())


def _is_zip_of_an_edition(path: Path) -> bool:
    if not zipfile.is_zipfile(path):
        return False
    with zipfile.ZipFile(path) as archive:
        return any(PurePosixPath(name).name == MANIFEST for name in archive.namelist())


def _place_folder(files: dict[str, bytes], folder: Path) -> None:
    earlier = _earlier(folder)
    for name in files:
        if name not in earlier and (folder / name).exists():
            raise UserError(f"{folder / name} no es de una edición anterior: quítalo o elige otra.")
    changed = {
        name: content
        for name, content in files.items()
        if name != MANIFEST and not _holds(folder / name, content)
    }
    stale = earlier - set(files)
    stage = folder / _STAGE
    shutil.rmtree(stage, ignore_errors=True)
    try:
        for name, content in changed.items():
            _write(stage / "new" / name, content)
        # If this is killed from here on, the next edition must know these files for its own.
        before = (folder / MANIFEST).read_bytes() if (folder / MANIFEST).exists() else None
        write_whole(folder / MANIFEST, _manifest(earlier | set(files)))
        try:
            _swap(folder, stage, sorted(changed), sorted(stale))
        except BaseException:
            if before is None:
                (folder / MANIFEST).unlink()
            else:
                write_whole(folder / MANIFEST, before)
            raise
        write_whole(folder / MANIFEST, files[MANIFEST])
    finally:
        shutil.rmtree(stage, ignore_errors=True)
    _remove_empty_folders(folder, stale)


def _earlier(folder: Path) -> set[str]:
    """What an earlier edition wrote in the folder."""
    if not folder.exists():
        return set()
    if not folder.is_dir():
        raise UserError(
            f"{folder} es un fichero: indica una carpeta o un nombre que acabe en .zip."
        )
    manifest = folder / MANIFEST
    if not manifest.is_file():
        # A clone of a new repository is as good as an empty folder.
        if any(entry.name not in (".git", _STAGE) for entry in folder.iterdir()):
            raise UserError(f"{folder} no está vacía ni es una edición anterior: elige otra.")
        return set()
    try:
        names = set(json.loads(manifest.read_text(encoding="utf-8"))["files"])
        inside = all((folder / name).resolve().is_relative_to(folder.resolve()) for name in names)
    except (ValueError, KeyError, TypeError):
        names, inside = set(), False
    if not inside:
        raise UserError(f"{manifest} no es la lista de una edición: elige otra carpeta.")
    return names


def _swap(folder: Path, stage: Path, changed: list[str], stale: list[str]) -> None:
    """Put the staged files in place and the stale ones away; on any failure, all as it was."""
    done: list[str] = []
    try:
        for name in [*changed, *stale]:
            done.append(name)
            if (folder / name).exists():
                _move(folder / name, stage / "old" / name)
            if name in changed:
                _move(stage / "new" / name, folder / name)
    except BaseException:
        for name in reversed(done):
            if (stage / "old" / name).exists():
                _move(stage / "old" / name, folder / name)
            elif name in changed and not (stage / "new" / name).exists():
                (folder / name).unlink(missing_ok=True)
        raise


def _move(path: Path, target: Path) -> None:
    target.parent.mkdir(parents=True, exist_ok=True)
    path.replace(target)


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)


def _holds(path: Path, content: bytes) -> bool:
    return path.is_file() and path.read_bytes() == content


def _remove_empty_folders(folder: Path, names: Iterable[str]) -> None:
    for name in names:
        for parent in (folder / name).parents:
            if parent == folder or not parent.is_dir() or any(parent.iterdir()):
                break
            parent.rmdir()


def _manifest(names: Iterable[str]) -> bytes:
    listed = sorted({*names, MANIFEST})
    return (json.dumps({"files": listed}, indent=1, ensure_ascii=False) + "\n").encode()
