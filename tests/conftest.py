"""What several rooms of tests share: the course itself and copies of it to work in."""

import shutil
from pathlib import Path

import pytest

from examiner.course import CONFIG, Course, open_course

ROOT = Path(__file__).parent.parent


@pytest.fixture(scope="session")
def course() -> Course:
    """The course of this repository. Read only."""
    return open_course(ROOT)


@pytest.fixture
def empty_course(tmp_path) -> Course:
    """A course with this one's configuration and tarea2, and nobody in it."""
    shutil.copyfile(ROOT / CONFIG, tmp_path / CONFIG)
    shutil.copytree(ROOT / "source" / "tarea2", tmp_path / "source" / "tarea2")
    return open_course(tmp_path)
