"""What a check tells nbgrader's «Validate».

Validate shows the exception of a failed cell and nothing of what it printed, and takes for failed
any cell that earns less than it is worth, which is all that the released half of a check can earn.
So, when validating, a check that is met is worth the whole cell, and any other raises its report.
"""

from __future__ import annotations

import os
from collections.abc import Sequence


class NotYet(Exception):
    """Some criterion is not met. The message is the check's report, and is all that is shown."""

    def _render_traceback_(self) -> list[str]:
        return str(self).splitlines()  # what IPython shows in place of a traceback


def validating() -> bool:
    """Whether nbgrader is running this notebook to validate it, by the variable that it sets."""
    return bool(os.environ.get("NBGRADER_VALIDATING"))


def validated(report: Sequence[str], met: bool, worth: float) -> float:
    """The value of a cell worth ``worth`` points.

    Raises:
        NotYet: the check is not met.
    """
    if not met:
        raise NotYet("\n".join(report))
    return worth
