"""Keeps TensorFlow's start-up log out of the notebooks.

TensorFlow 2.21 writes to stderr, as it is loaded, that this machine has no GPU drivers, whatever
`TF_CPP_MIN_LOG_LEVEL` says: those lines come before its log is set up. In a notebook they look like
an error, and nbgrader takes any stderr for a failure. Nothing is lost: a failed import still
raises its exception.
"""

import os
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from importlib.abc import Loader, MetaPathFinder
from importlib.machinery import ModuleSpec, PathFinder
from types import ModuleType


@contextmanager
def discarded_stderr() -> Iterator[None]:
    """Discards what C++ code writes to file descriptor 2, which `sys.stderr` never sees."""
    kept = os.dup(2)
    nowhere = os.open(os.devnull, os.O_WRONLY)
    try:
        os.dup2(nowhere, 2)
        yield
    finally:
        os.dup2(kept, 2)
        os.close(kept)
        os.close(nowhere)


class QuietLoader(Loader):
    """Loads a module as its own loader would, without its log."""

    def __init__(self, loader: Loader) -> None:
        self.loader = loader

    def create_module(self, spec: ModuleSpec) -> ModuleType | None:
        return self.loader.create_module(spec)

    def exec_module(self, module: ModuleType) -> None:
        with discarded_stderr():
            self.loader.exec_module(module)


class QuietTensorFlow(MetaPathFinder):
    """Finds `tensorflow`, and nothing else, for `QuietLoader`."""

    def find_spec(
        self, fullname: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> ModuleSpec | None:
        if fullname != "tensorflow":
            return None
        spec = PathFinder.find_spec(fullname, path, target)
        if spec is not None and spec.loader is not None:
            spec.loader = QuietLoader(spec.loader)
        return spec


def quiet_tensorflow() -> None:
    """Silences TensorFlow's start-up; it must be called before TensorFlow is imported."""
    os.environ.setdefault("TF_CPP_MIN_LOG_LEVEL", "3")
    # oneDNN reorders sums, so the last digits would differ between processors.
    os.environ.setdefault("TF_ENABLE_ONEDNN_OPTS", "0")
    if not any(isinstance(finder, QuietTensorFlow) for finder in sys.meta_path):
        sys.meta_path.insert(0, QuietTensorFlow())
