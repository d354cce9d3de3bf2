"""Results by what they depend on, so that nothing is examined twice and nothing is lost.

A result's key is a hash of the submitted file, the task and the environment that examines. Files
are written whole and renamed into place: a run that is killed leaves complete results or none.
"""

from __future__ import annotations

import gzip
import hashlib
import json
import platform
from functools import cache
from importlib import metadata, resources
from pathlib import Path

import nbformat

from examiner.examination.examine import Examined
from examiner.files import write_whole
from examiner.task import Task
from examiner.verdict import Report

_LIBRARIES = ("numpy", "keras", "tensorflow", "gensim", "scikit-learn", "ipykernel", "nbgrader")
# Of this package, what a result depends on: how it is scheduled, kept or shown does not count.
_OWN = ("candidate", "examination", "sandbox", "wire")
_OWN_FILES = ("intake.py", "plain_outputs.py", "task.py", "verdict.py")


class Store:
    """Examined submissions under one folder."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def get(self, key: str) -> Examined | None:
        """The result under ``key``; None if there is none that can be read."""
        try:
            document = json.loads(gzip.decompress(self._path(key).read_bytes()))
            notebook = nbformat.from_dict(document["notebook"])
            return Examined(notebook, Report.from_dict(document["report"]))
        except (OSError, ValueError, KeyError, TypeError, EOFError):
            return None

    def put(self, key: str, examined: Examined) -> None:
        """Keep a result."""
        document = {"notebook": examined.notebook, "report": examined.report.to_dict()}
        data = gzip.compress(json.dumps(document).encode(), compresslevel=1, mtime=0)
        write_whole(self._path(key), data)

    def _path(self, key: str) -> Path:
        return self._folder / key[:2] / f"{key}.json.gz"


def key_of(raw: bytes | None, task: Task, student: str, sandbox: str) -> str:
    """What the result of examining ``student``'s ``raw`` against ``task`` depends on."""
    digest = hashlib.sha256()
    parts = (b"missing" if raw is None else b"present", raw or b"", task.digest.encode())
    whose = student if "student_id" in task.settings else ""
    for part in (*parts, environment().encode(), sandbox.encode(), whose.encode()):
        digest.update(len(part).to_bytes(8, "big") + part)
    return digest.hexdigest()


@cache
def environment() -> str:
    """A hash of what examines: Python, the libraries that answers use, this code and its checks."""
    digest = hashlib.sha256(platform.python_version().encode())
    for name in _LIBRARIES:
        digest.update(f"{name}=={metadata.version(name)}\n".encode())
    own = Path(str(resources.files("examiner")))
    course = Path(str(resources.files("rnncourse")))
    files = [own / name for name in _OWN_FILES]
    for folder in (*(own / name for name in _OWN), course):
        files += sorted(path for path in folder.rglob("*") if _counts(path))
    for path in files:
        name = str(path.relative_to(course if path.is_relative_to(course) else own))
        content = path.read_bytes()
        digest.update(f"{name}\0{len(content)}\0".encode() + content)
    return digest.hexdigest()


def _counts(path: Path) -> bool:
    return path.is_file() and "__pycache__" not in path.parts
