"""What a class's points say of its exercises. Written answers that nobody has marked do not count.

Sources: L. Crocker & J. Algina, Introduction to Classical and Modern Test Theory (1986), chapter
14; R. L. Ebel, Measuring Educational Achievement (1965); R. J. Hyndman & Y. Fan, «Sample
quantiles in statistical packages», The American Statistician 50 (1996).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from examiner.report.record import Item, Submission, TaskRecord
from examiner.verdict import Verdict

FEW = 10  # submissions under which a correlation says next to nothing
BINS = 10
_OTHER = (Verdict.ERROR, Verdict.TIMEOUT, Verdict.MEMORY, Verdict.CRASHED, Verdict.FAULT)


@dataclass(frozen=True)
class ItemStatistics:
    """An exercise in a class. ``n``: submissions that ran and are marked on it."""

    item: Item
    n: int
    difficulty: float | None
    discrimination: float | None
    paired: int
    verdicts: dict[str, float]


@dataclass(frozen=True)
class TaskStatistics:
    """A task in a class. ``quartiles`` and ``counts`` are of shares of the points marked."""

    delivered: int
    pending: int
    late: int
    quartiles: tuple[float, float, float] | None
    counts: tuple[int, ...]
    items: tuple[ItemStatistics, ...]
    student_seconds: tuple[float, float] | None
    wall_seconds: tuple[float, float] | None


def task_statistics(task: TaskRecord) -> TaskStatistics:
    """The statistics of a task."""
    shares = [share for one in task.submissions if (share := mark_share(task, one)) is not None]
    reports = [one.report for one in task.submissions if one.ran and one.report is not None]
    return TaskStatistics(
        delivered=sum(one.delivered for one in task.submissions),
        pending=sum(one.delivered and None in one.scores.values() for one in task.submissions),
        late=sum(one.delivered and one.late for one in task.submissions),
        quartiles=quartiles(shares),
        counts=histogram(shares),
        items=tuple(_item_statistics(task, item) for item in task.items),
        student_seconds=_middle_and_most([report.student_seconds for report in reports]),
        wall_seconds=_middle_and_most([report.wall for report in reports]),
    )


def mark_share(task: TaskRecord, submission: Submission) -> float | None:
    """Points over those that they could be, from 0 to 1, lateness off, among what is marked.

    None for a notebook that was not handed in, or of which nothing is marked.
    """
    if not submission.delivered:
        return None
    marked = {cell: points for cell, points in submission.scores.items() if points is not None}
    worth = sum(task.worth[cell] for cell in marked)
    if not worth:
        return None
    return max(0.0, sum(marked.values()) - submission.late_penalty) / worth


def quartiles(values: Sequence[float]) -> tuple[float, float, float] | None:
    """The three quartiles, interpolating between order statistics (Hyndman & Fan's type 7)."""
    if not values:
        return None
    first, middle, third = np.quantile(values, [0.25, 0.5, 0.75])
    return float(first), float(middle), float(third)


def histogram(shares: Sequence[float]) -> tuple[int, ...]:
    """How many shares fall in each tenth: [0, .1), [.1, .2), …, [.9, 1]."""
    # The roundings of a division must not push 0.3 into the tenth below.
    tenths = Counter(min(int(share * BINS + 1e-9), BINS - 1) for share in shares)
    return tuple(tenths[tenth] for tenth in range(BINS))


def difficulty(scores: Sequence[float], worth: float) -> float | None:
    """Mean share of the points, p = Σ xᵢ / (n·worth): near 1, easy (Crocker & Algina, 14).

    Args:
        scores: (n,) points.
        worth: the most that they could be.
    """
    return float(np.mean(scores)) / worth if len(scores) and worth else None


def discrimination(scores: Sequence[float], rest: Sequence[float]) -> float | None:
    """Pearson's r of an item with the rest of its test (Crocker & Algina, 14).

    The item itself is left out of the total, with which it would correlate anyway. None for
    fewer than three pairs, or where one of both never varies.

    Args:
        scores: (n,) points of the item.
        rest: (n,) points of the other items.
    """
    if len(scores) < 3 or np.ptp(scores) == 0 or np.ptp(rest) == 0:
        return None
    return float(np.corrcoef(scores, rest)[0, 1])


def quality(value: float) -> str:
    """Ebel's words for a discrimination: from .40 very good, .30 good, .20 to improve."""
    for least, word in ((0.4, "muy buena"), (0.3, "buena"), (0.2, "mejorable")):
        if value >= least - 1e-9:
            return word
    return "revisar" if value >= 0 else "al revés"


def residuals(shares: Sequence[Sequence[float | None]]) -> NDArray[np.float64]:
    """Shares less the mean of their task: how far each student is from the class, task by task.

    Args:
        shares: (students, tasks); None where there is no mark.
    """
    table = np.array([[np.nan if one is None else one for one in row] for row in shares], float)
    counts = np.sum(~np.isnan(table), axis=0)
    means = np.nansum(table, axis=0) / np.maximum(counts, 1)
    result: NDArray[np.float64] = table - means
    return result


def _item_statistics(task: TaskRecord, item: Item) -> ItemStatistics:
    ran = [one for one in task.submissions if one.ran]
    marked = [score for one in ran if (score := one.scores[item.cell]) is not None]
    others = [other.cell for other in task.items if not other.written and other != item]
    pairs = [
        (score, sum(float(one.scores[cell] or 0.0) for cell in others))
        for one in ran
        if (score := one.scores[item.cell]) is not None
        and all(one.scores[cell] is not None for cell in others)
    ]
    return ItemStatistics(
        item=item,
        n=len(marked),
        difficulty=difficulty(marked, item.points),
        discrimination=discrimination([one for one, _ in pairs], [rest for _, rest in pairs]),
        paired=len(pairs),
        verdicts={} if item.written else _verdict_shares(ran, item.cell),
    )


def _verdict_shares(submissions: Sequence[Submission], cell: str) -> dict[str, float]:
    """Share of each verdict among the examinations of a check; those that end badly together."""
    found: Counter[str] = Counter()
    for one in submissions:
        for check in one.report.checks if one.report else ():
            if check.cell == cell:
                found["otros" if check.verdict in _OTHER else check.verdict.value] += 1
    total = found.total()
    return {name: count / total for name, count in found.items()}


def _middle_and_most(values: Sequence[float]) -> tuple[float, float] | None:
    return (float(np.median(values)), float(np.max(values))) if values else None
