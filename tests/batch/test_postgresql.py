"""The gradebook on a PostgreSQL server, by nbgrader's ``db_url``."""

import tempfile
from pathlib import Path

from examiner.batch import grade
from examiner.course import open_course
from examiner.release import release

from .conftest import TASK, points, state
from .postgres import server


def test_marks_on_postgresql_are_those_on_sqlite(kept, graded):
    # A socket's path has little room, and its folder must be open to the server's user.
    with tempfile.TemporaryDirectory(prefix="pg-") as folder:
        Path(folder).chmod(0o755)
        with server(Path(folder, "server")) as url:
            config = kept.root / "nbgrader_config.py"
            text = config.read_text(encoding="utf-8")
            config.write_text(f'{text}\nc.CourseDirectory.db_url = "{url}"\n', encoding="utf-8")
            (kept.root / "gradebook.db").unlink()
            course = open_course(kept.root)
            assert course.db_url == url
            release(course, TASK)
            grade(course, [TASK])
            assert state(course) == state(graded)
            assert {one.how for one in grade(course, [TASK])} == {"stands"}
            assert points(course)["ana"] == 3
            assert not (kept.root / "gradebook.db").exists()
