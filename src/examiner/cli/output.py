"""Where commands write: a console for people, one JSON document for programs."""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from typing import Any

from rich.console import Console


def console_of(options: argparse.Namespace) -> Console:
    """The console, mute with ``--quiet`` and ``--json``."""
    return Console(quiet=options.quiet or options.json)


def show_json(options: argparse.Namespace, value: Sequence[Any] | dict[str, Any]) -> None:
    """Print the document, with ``--json``."""
    if options.json:
        print(json.dumps(value, ensure_ascii=False, indent=1))
