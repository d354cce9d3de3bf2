"""What a full disk, or a gradebook that cannot be written, tells the user."""

from __future__ import annotations

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from nbgrader.api import InvalidEntry
from sqlalchemy.exc import OperationalError

from examiner.errors import UserError

_NO_ROOM = (errno.ENOSPC, errno.EDQUOT, errno.EFBIG)
_KEPT = "Lo ya calificado se conserva: arréglalo y repite la orden."


@contextmanager
def writing() -> Iterator[None]:
    """Around whatever writes to the course.

    Raises:
        UserError: there is no room, or the gradebook refuses.
    """
    try:
        yield
    except OSError as error:
        if error.errno not in _NO_ROOM:
            raise
        where = f" para {error.filename}" if error.filename else ""
        raise UserError(f"No queda espacio en el disco{where}. {_KEPT}") from error
    except (OperationalError, InvalidEntry) as error:
        # nbgrader passes SQLAlchemy's message on; the rest of its lines are SQL.
        says = str(error.args[0] if error.args else error).splitlines()[0]
        what = f"El libro de calificaciones no se deja escribir: {says}"
        raise UserError(f"{what}. {_KEPT}") from error
