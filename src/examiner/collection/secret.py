"""The key under which nbgrader's exchange publishes feedback for one submission.

``nbgrader submit`` leaves it beside the notebook and with the student; ``release_feedback`` names
the page by its hash, and ``fetch_feedback`` looks for that name. Whoever has it can read the page.
"""

from __future__ import annotations

import re
import secrets
from pathlib import Path

from examiner.files import write_whole

SECRET = "submission_secret.txt"
MOST_BYTES = 1024
# nbgrader writes 128. What it cannot have written gets no name: an empty one stops its command.
_SECRET = re.compile(rb"[0-9a-f]{64,512}")


def read_secret(folder: Path) -> str:
    """The secret of the submission in ``folder``; empty if there is none. Follows no link."""
    path = folder / SECRET
    try:
        if any(place.is_symlink() for place in (path, folder)) or not path.is_file():
            return ""
        with path.open("rb") as file:
            return secret_in(file.read(MOST_BYTES))
    except OSError:
        return ""


def secret_in(raw: bytes) -> str:
    """The secret that a file's bytes are; empty if they are none."""
    return raw.decode() if _SECRET.fullmatch(raw) else ""


def new_secret() -> str:
    """One that nobody has: the page is published where nobody will look for it."""
    return secrets.token_hex(64)


def write_secret(folder: Path, secret: str) -> None:
    """Let ``folder`` have this secret, or none if it is empty."""
    if secret:
        write_whole(folder / SECRET, secret.encode())
    else:
        (folder / SECRET).unlink(missing_ok=True)
