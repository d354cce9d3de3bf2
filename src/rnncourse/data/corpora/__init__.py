"""Reviews with a label: Butaca, which comes with the course, and two real corpora by download.

`load_reviews` is all that a notebook needs. The rest, from the bottom up: what a set of reviews is
(`reviews`), how a file reaches the cache whole or not at all (`lock`, `progress`, `download`), how
each corpus is read from its archive (`imdb`, `muchocine`) or from CSV (`table`).
"""

from rnncourse.data.corpora.corpus import Corpus, CorpusError
from rnncourse.data.corpora.encoded import load_encoded_reviews
from rnncourse.data.corpora.load import load_reviews
from rnncourse.data.corpora.reviews import Reviews

__all__ = ["Corpus", "CorpusError", "Reviews", "load_encoded_reviews", "load_reviews"]
