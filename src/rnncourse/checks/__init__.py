"""Checks for graded notebooks: criteria worth points, with hints for known mistakes.

A check cell states its criteria in one function and ends by calling it; the value of the call is
the partial credit that nbgrader records::

    @graded(points=2)
    def check_rnn_step(check):
        check.agrees("sólo sesgo: da tanh(b)", 0.5, answer=rnn_step, reference=g, cases=[(x, h, p)])
        check.hidden()
        check.agrees("al azar", 1.5, answer=rnn_step, reference=g, cases=cases, mistakes=known)

    check_rnn_step()

The student's function is only ever reached through :func:`observe` and :func:`call`, which give it
its own copies of the arguments. The same cell runs beside the student's code (Jupyter, stock
nbgrader) or in another process, where ``f`` is a proxy for a function that lives elsewhere.
"""

from rnncourse.checks.check import BrokenCheck, Check, graded
from rnncourse.checks.comparison import difference
from rnncourse.checks.observation import AnswerError, Observation, call, observe

__all__ = [
    "AnswerError",
    "BrokenCheck",
    "Check",
    "Observation",
    "call",
    "difference",
    "graded",
    "observe",
]
