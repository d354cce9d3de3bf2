"""The instructor's report: what the gradebook and the examinations say of a class, as one page."""

from examiner.report.attention import Attention, needs_attention
from examiner.report.misconceptions import Misconception, misconceptions
from examiner.report.page import report_page
from examiner.report.record import ClassRecord, read_class
from examiner.report.statistics import TaskStatistics, task_statistics

__all__ = [
    "Attention",
    "ClassRecord",
    "Misconception",
    "TaskStatistics",
    "misconceptions",
    "needs_attention",
    "read_class",
    "report_page",
    "task_statistics",
]
