"""The student edition: all that a student needs and nothing else, ready for a public repository."""

import os
from collections.abc import Sequence
from pathlib import Path

from examiner.course import Course
from examiner.publish.edition import edition
from examiner.publish.place import place

__all__ = ["publish"]


def publish(course: Course, destination: Path, tasks: Sequence[str] = ()) -> list[str]:
    """Write the student edition to a folder or, if it ends in ``.zip``, to a zip file.

    Of the tasks, those named, or all: an exam can be held back. An earlier edition there is
    replaced, whole or not at all; what is not of an edition stays.
    The environment variable ``REPOSITORY`` (``https://github.com/OWNER/NAME``) says where it will
    be public: notebooks opened in Colab then install the course from there.

    Returns:
        What the edition holds, as relative paths, in order.

    Raises:
        UserError: something else is at ``destination``, a task is not released as its source is
            now, or the course lacks what an edition is made of.
    """
    repository = os.environ.get("REPOSITORY", "").rstrip("/")
    return place(edition(course, repository, tasks), destination)
