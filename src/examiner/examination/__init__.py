"""The trusted examination: student cells run in a candidate, checks run here."""

from examiner.examination.examine import examine

__all__ = ["examine"]
