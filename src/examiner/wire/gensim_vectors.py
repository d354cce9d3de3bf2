"""gensim's word vectors as words and an array."""

from __future__ import annotations

from typing import Any

import numpy as np
from gensim.models import KeyedVectors, Word2Vec

from examiner.wire.errors import WireError
from examiner.wire.limits import Limits

# What a check may ask of a trained model besides its vectors.
_SETTINGS = ("window", "sg", "hs", "negative", "epochs", "min_count", "seed")


def describe(value: Any) -> tuple[str, dict[str, Any]] | None:
    """Describe KeyedVectors or a Word2Vec model; None for any other object."""
    if type(value) is KeyedVectors:
        return "gensim.KeyedVectors", _vectors(value)
    if type(value) is Word2Vec:
        settings = {name: getattr(value, name) for name in _SETTINGS}
        return "gensim.Word2Vec", {"vectors": _vectors(value.wv), "settings": settings}
    return None


def _vectors(vectors: Any) -> dict[str, Any]:
    counts = vectors.expandos.get("count")
    return {
        # np.str_ is the same key as str, and what rng.permutation(words) gives.
        "words": [str(w) if isinstance(w, str) else w for w in vectors.index_to_key],
        "vectors": np.asarray(vectors.vectors),
        "counts": None if counts is None else np.asarray(counts, dtype=np.int64),
    }


def rebuild(name: str, fields: Any, limits: Limits) -> object:
    """Build the vectors, or an untrained Word2Vec model that holds them."""
    match name, fields:
        case "gensim.KeyedVectors", _:
            return _keyed(fields)
        case "gensim.Word2Vec", {"vectors": vectors, "settings": dict(settings)}:
            keyed = _keyed(vectors)
            if set(settings) != set(_SETTINGS) or not all(
                type(value) is int and 0 <= value < 2**32 for value in settings.values()
            ):
                raise WireError("malformed Word2Vec settings")
            model = Word2Vec(vector_size=keyed.vector_size, **settings)
            model.wv = keyed
            return model
    raise WireError("malformed word vectors")


def _keyed(fields: Any) -> Any:
    match fields:
        case {
            "words": list(words),
            "vectors": np.ndarray(ndim=2) as vectors,
            "counts": None | np.ndarray() as counts,
        }:
            pass
        case _:
            raise WireError("malformed word vectors")
    if vectors.dtype.kind != "f" or len(words) != len(vectors) or len(set(words)) != len(words):
        raise WireError("word vectors need one row of floats for each distinct word")
    if not all(type(word) in (str, int) for word in words):
        raise WireError("words must be text")
    keyed = KeyedVectors(vectors.shape[1], dtype=vectors.dtype)
    keyed.index_to_key = words
    keyed.key_to_index = {word: row for row, word in enumerate(words)}
    keyed.vectors = vectors
    if counts is not None:
        if counts.shape != (len(words),) or counts.dtype != np.int64:
            raise WireError("malformed word counts")
        keyed.expandos["count"] = counts
    return keyed
