"""The command line: what instructors and CI type."""

from examiner.cli.main import main

__all__ = ["main"]
