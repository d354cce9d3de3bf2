"""Objects of pandas, Keras, TensorFlow and gensim as plain fields, and back.

Each framework has its own module here, imported only when such an object is met or such a
name is received.
"""

from __future__ import annotations

import importlib
from typing import Any

from examiner.wire.errors import WireError
from examiner.wire.limits import Limits

_ROOMS = {
    "pandas": "examiner.wire.pandas_frames",
    "keras": "examiner.wire.keras_models",
    "tensorflow": "examiner.wire.keras_models",
    "gensim": "examiner.wire.gensim_vectors",
}


def describe(value: object) -> tuple[str, Any] | None:
    """Give ("framework.kind", plain fields), or None for what no framework knows.

    A tensor gives ("array", its values); an object that may not cross, ("opaque", what it is).
    """
    room = _ROOMS.get(str(type(value).__module__).partition(".")[0])
    return importlib.import_module(room).describe(value) if room else None


def rebuild(name: str, fields: object, limits: Limits) -> object:
    """Build the object that `describe` described.

    Raises WireError for anything not on the framework's allow-list, or that it refuses.
    """
    room = _ROOMS.get(name.partition(".")[0])
    if room is None:
        raise WireError("unknown kind of object")
    module = importlib.import_module(room)
    try:
        return module.rebuild(name, fields, limits)
    except WireError:
        raise
    except Exception as error:
        # The fields were validated, but they are a stranger's: what the framework itself
        # refuses is his mistake too.
        raise WireError(f"{name} cannot be built: {type(error).__name__}") from error
