"""A student's feedback page: nbgrader makes it, with our template and a summary on top."""

from examiner.feedback_page.exporter import FeedbackExporter
from examiner.feedback_page.summary import Summarise

__all__ = ["FeedbackExporter", "Summarise"]
