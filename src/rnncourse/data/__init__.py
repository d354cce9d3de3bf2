"""Seeded generators of small data sets, one module for each: nothing to download, nothing random.

The same arguments give the same data on every machine. Each generator returns what a person would
write down (drawings, words, labels); turning that into arrays of numbers is the lesson's business.
Constants in capitals are the classic small examples of counting words.
"""

from rnncourse.data.concordances import CONCORDANCES, COOCCURRENCE, LEMMAS
from rnncourse.data.contrast import contrast_reviews
from rnncourse.data.corpora import CorpusError, Reviews, load_encoded_reviews, load_reviews
from rnncourse.data.delayed_sum import delayed_sum
from rnncourse.data.drift import drift
from rnncourse.data.glyphs import glyphs
from rnncourse.data.kingdoms import kingdoms
from rnncourse.data.shakespeare import SHAKESPEARE
from rnncourse.data.shopping import mlm_sentences
from rnncourse.data.spelled_numbers import spelled_numbers
from rnncourse.data.tagging import tagging
from rnncourse.data.templated_reviews import reviews

__all__ = [
    "CONCORDANCES",
    "COOCCURRENCE",
    "LEMMAS",
    "SHAKESPEARE",
    "CorpusError",
    "Reviews",
    "contrast_reviews",
    "delayed_sum",
    "drift",
    "glyphs",
    "kingdoms",
    "load_encoded_reviews",
    "load_reviews",
    "mlm_sentences",
    "reviews",
    "spelled_numbers",
    "tagging",
]
