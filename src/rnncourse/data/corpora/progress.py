"""A bar of text, only where somebody is looking."""

import sys
import time

CELLS = 24


def watched() -> bool:
    """Whether what is printed reaches a person: a terminal, or a notebook open in an editor."""
    if sys.stdout is not None and sys.stdout.isatty():
        return True
    if "ipykernel" not in sys.modules:
        return False
    from rnncourse.interactive import is_live  # only a notebook pays for its imports

    return is_live()


class Bar:
    """How many of `total` bytes have arrived, on one line of stdout that is rewritten."""

    def __init__(self, name: str, total: int) -> None:
        self.name, self.total = name, total
        self.watched = watched()
        self.shown_at = 0.0

    def show(self, done: int) -> None:
        """Draws the bar, five times a second at most; the last state is always drawn."""
        now = time.monotonic()
        if not self.watched or (now - self.shown_at < 0.2 and done < self.total):
            return
        self.shown_at = now
        filled = CELLS * min(done, self.total) // self.total
        megabytes = f"{done / 1e6:.0f} de {self.total / 1e6:.0f} MB"
        bar = "#" * filled + "." * (CELLS - filled)
        # ASCII cells: a Windows console with an old code page has no others.
        print(f"\r{self.name} [{bar}] {megabytes}", end="", flush=True)

    def close(self) -> None:
        """Ends the line, whatever happened."""
        if self.watched and self.shown_at:
            print(flush=True)
