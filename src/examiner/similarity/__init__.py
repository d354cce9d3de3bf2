"""Which submissions of a task are closer than chance explains, and a page that shows them."""

from examiner.similarity.page import page_lines
from examiner.similarity.pairs import Pair, similar_pairs

__all__ = ["Pair", "page_lines", "similar_pairs"]
