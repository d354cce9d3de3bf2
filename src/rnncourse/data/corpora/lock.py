"""One process at a time: a lock that the system releases when its holder dies."""

import errno
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO

if sys.platform == "win32":
    import msvcrt
    import time

    def try_lock(file: IO[bytes]) -> bool:
        try:
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

    def wait_for(file: IO[bytes]) -> None:
        while not try_lock(file):
            time.sleep(0.2)  # LK_LOCK gives up after ten seconds

else:
    import fcntl

    # Some network drives have no locks. The download is still checked before it gets its name, so
    # what is lost there is only that two processes may both download.
    NO_LOCKS = {errno.ENOLCK, errno.ENOSYS, errno.EOPNOTSUPP}

    def lock(file: IO[bytes], how: int) -> bool:
        try:
            fcntl.flock(file, how)
        except BlockingIOError:
            return False
        except OSError as problem:
            if problem.errno not in NO_LOCKS:
                raise
        return True

    def try_lock(file: IO[bytes]) -> bool:
        return lock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)

    def wait_for(file: IO[bytes]) -> None:
        lock(file, fcntl.LOCK_EX)


@contextmanager
def alone(path: Path, busy: str) -> Iterator[None]:
    """Holds the lock file `path`; says `busy` if another process has it, and waits for it."""
    with path.open("ab") as file:
        if not try_lock(file):
            print(busy, flush=True)
            wait_for(file)
        yield  # closing the file releases the lock
