"""What lateness costs. nbgrader asks this policy, by ``AssignLatePenalties.plugin_class``."""

from __future__ import annotations

import math

from nbgrader.plugins import BasePlugin
from traitlets import Float

DAY = 24 * 3600.0


class LatePolicy(BasePlugin):  # type: ignore[misc]  # nbgrader is untyped
    """A grace, then a share of what was earned for each day begun, up to a most.

    The date due is the gradebook's, with the student's extension if there is one; the date handed
    in is the collection's.
    """

    grace_minutes = Float(0.0, min=0.0, help="Minutes after the date due that cost nothing.").tag(
        config=True
    )
    per_day = Float(
        0.0, min=0.0, max=1.0, help="Share of the points earned lost for each day begun."
    ).tag(config=True)
    most = Float(1.0, min=0.0, max=1.0, help="The largest share that lateness costs.").tag(
        config=True
    )

    def late_submission_penalty(
        self, student_id: str, score: float, total_seconds_late: float
    ) -> float | None:
        """Points lost; None when it was in time.

        Args:
            student_id: whose it is; the same rule holds for everybody.
            score: points earned.
            total_seconds_late: seconds after the date due.
        """
        late = total_seconds_late - 60.0 * self.grace_minutes
        if late <= 0 or self.per_day == 0:
            return None
        return float(score * min(self.most, self.per_day * math.ceil(late / DAY)))
