"""What identifies a corpus that has to be downloaded, and what goes wrong with one."""

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from rnncourse.data.corpora.reviews import Reviews


class CorpusError(RuntimeError):
    """A corpus cannot be had; the message says why and what to do."""


@dataclass(frozen=True)
class Corpus:
    """A corpus in one archive at a fixed address.

    Attributes:
        name: what `load_reviews` calls it.
        url: official address of the archive.
        size: its bytes.
        sha256: its checksum, in hexadecimal.
        read: reads the archive without unpacking it to disk.
        timeout: seconds that the server may stay silent.
    """

    name: str
    url: str
    size: int
    sha256: str
    read: Callable[[Path], Reviews]
    timeout: float = 30.0

    @property
    def archive(self) -> str:
        """The archive's file name in the cache."""
        return Path(urlsplit(self.url).path).name

    @property
    def host(self) -> str:
        return urlsplit(self.url).netloc


def cache_folder() -> Path:
    """Where corpora are kept: `RNNCOURSE_DATA`, or the cache folder of this system's users."""
    chosen = os.environ.get("RNNCOURSE_DATA")
    if chosen:
        return Path(chosen).expanduser()
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA") or "~/AppData/Local"
    elif sys.platform == "darwin":
        base = "~/Library/Caches"
    else:
        base = os.environ.get("XDG_CACHE_HOME") or "~/.cache"
    return Path(base).expanduser() / "rnncourse"
