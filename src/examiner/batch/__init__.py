"""Grading a class: many examinations side by side, one writer."""

from examiner.batch.grade import Graded, Progress, grade

__all__ = ["Graded", "Progress", "grade"]
