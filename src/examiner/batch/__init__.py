"""Grading a class: many examinations side by side, one writer."""

from examiner.batch.run import Graded, Progress, grade

__all__ = ["Graded", "Progress", "grade"]
