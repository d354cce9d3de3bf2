"""nbgrader's own autograde, which the formgrader's button runs, on hostile folders."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from attack import read_attacks
from nbgrader.api import Gradebook
from the_class import honest_students, make_course

from examiner.release import release

_NAMES = (
    "055_duplicated_checks",
    "059_one_id_for_all",
    "064_skipping_tags",
    "066_ready_made_outputs",
    "071_invalid_utf8",
    "099_files_beside",
    "109_infinite_loop",
    "146_imitates_the_report",
)


def test_it_grades_through_the_boundary_and_keeps_no_file_of_the_student(tmp_path: Path) -> None:
    if shutil.which("bwrap") is None:
        pytest.skip("bwrap is not installed (Debian package bubblewrap)")
    course = make_course(tmp_path / "course")
    release(course, "tarea2")
    released = json.loads((course.release("tarea2") / "tarea2.ipynb").read_text("utf-8"))
    attacks = [attack for attack in read_attacks() if attack.name in _NAMES]
    for attack in attacks:
        attack.hand_in(released, course.submitted("tarea2", attack.student))
    student, notebook, points = next(iter(honest_students(course, "tarea2", released)))
    path = course.submitted("tarea2", student) / "tarea2.ipynb"
    path.parent.mkdir(parents=True)
    path.write_text(json.dumps(notebook), encoding="utf-8")
    command = [sys.executable, "-m", "nbgrader", "autograde", "tarea2"]
    scripts = str(Path(sys.executable).parent)
    done = subprocess.run(
        command,
        cwd=course.root,
        capture_output=True,
        text=True,
        timeout=600,
        env={**os.environ, "PATH": f"{scripts}{os.pathsep}{os.environ['PATH']}"},
    )
    with Gradebook(course.db_url, course.directory.course_id) as gradebook:
        scores = {row["student"]: row["score"] for row in gradebook.submission_dicts("tarea2")}
    assert scores.pop(student) == points, done.stderr[-3000:]
    assert set(scores.values()) <= {0.0}
    kept = [p.name for p in course.root.glob("autograded/*/*/*") if p.suffix != ".ipynb"]
    assert kept == []
