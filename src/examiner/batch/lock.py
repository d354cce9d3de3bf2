"""One run at a time on a course."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from examiner.errors import UserError


@contextmanager
def only_run(folder: Path) -> Iterator[None]:
    """Hold the course; the system lets go of it however this process ends.

    Raises:
        UserError: another run holds it.
    """
    folder.mkdir(parents=True, exist_ok=True)
    with (folder / "lock").open("a+") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            file.seek(0)
            raise UserError(
                f"Otra orden (proceso {file.read().strip() or '?'}) está calificando este curso: "
                "espera a que termine."
            ) from None
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        yield
