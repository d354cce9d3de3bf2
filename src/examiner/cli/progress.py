"""A progress bar with the time left."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Iterator
from contextlib import contextmanager

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

Advance = Callable[..., None]


@contextmanager
def progress_bar(
    title: str, total: int | None, console: Console, options: argparse.Namespace
) -> Iterator[Advance]:
    """A bar; calling what it gives with a name (and a total, once known) moves it one step."""
    bar = Progress(
        TextColumn(title),
        BarColumn(),
        MofNCompleteColumn(),
        TextColumn("quedan"),
        TimeRemainingColumn(compact=True),
        TextColumn("{task.fields[name]}", markup=False),
        console=console,
        disable=options.quiet or options.json,
        transient=True,
    )
    with bar:
        job = bar.add_task(title, total=total, name="")

        def advance(name: str = "", known_total: int | None = None) -> None:
            if known_total is not None:
                bar.update(job, total=known_total)
            bar.update(job, advance=1, name=name)

        yield advance
