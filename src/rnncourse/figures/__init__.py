"""Figures of the course, one module a subject, all drawn in the language of `figures.style`."""

from rnncourse.figures.show import show

__all__ = ["show"]
