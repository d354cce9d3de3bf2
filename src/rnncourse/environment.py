"""Says in one sentence what this Python lacks to run the course.

It is the first thing that the package imports, so it must run on a Python too old for the rest and
without any other package.
"""

from __future__ import annotations

import sys
from collections.abc import Sequence
from importlib.util import find_spec
from types import TracebackType

OLDEST, NEWEST = (3, 11), (3, 13)
# What the notebooks import, and the name it is installed by.
PACKAGES = {
    "gensim": "gensim",
    "ipywidgets": "ipywidgets",
    "keras": "keras",
    "matplotlib": "matplotlib",
    "numpy": "numpy",
    "pandas": "pandas",
    "sklearn": "scikit-learn",
    "tensorflow": "tensorflow",
    "threadpoolctl": "threadpoolctl",
}


class NotReady(ImportError):
    """This Python cannot run the course. The message says what to do, and is all that is shown."""

    def _render_traceback_(self) -> list[str]:
        return [str(self)]  # what IPython shows in place of a traceback


def check_environment() -> None:
    """Look for the course's packages without importing any.

    Raises:
        NotReady: this Python is not one of the course's, or lacks a package.
    """
    missing = [name for module, name in PACKAGES.items() if find_spec(module) is None]
    sentence = problem(sys.version_info[:2], missing)
    if sentence:
        sys.excepthook = _one_sentence
        raise NotReady(sentence)


def problem(version: tuple[int, int], missing: Sequence[str]) -> str | None:
    """What keeps a Python of that (major, minor) version from the course, and the remedy."""
    if not OLDEST <= version <= NEWEST:
        return (
            f"El curso necesita Python 3.11, 3.12 o 3.13 y este es {version[0]}.{version[1]}: "
            "elige otro kernel (Kernel → Change Kernel…) o instala el curso con otro Python."
        )
    if missing:
        return (
            f"A este Python le falta {', '.join(missing)}: ejecuta «%pip install "
            f"{' '.join(missing)}» en una celda (en una terminal, sin el %) y reinicia el kernel."
        )
    return None


def _one_sentence(
    kind: type[BaseException], error: BaseException, traceback: TracebackType | None
) -> None:
    """What a script shows: IPython asks the exception, plain Python asks ``sys.excepthook``."""
    if isinstance(error, NotReady):
        print(error, file=sys.stderr)
    else:
        sys.__excepthook__(kind, error, traceback)
