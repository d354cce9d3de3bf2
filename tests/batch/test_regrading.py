"""A second run grades what changed, and says who moved, by how much and why."""

from datetime import datetime

import pytest
from nbgrader.api import Gradebook

from examiner.batch import grade
from examiner.cli import main
from examiner.collection import CollectionTimes
from examiner.errors import UserError
from examiner.release import release

from .conftest import (
    ANSWERS,
    CHECK,
    EARNED,
    TASK,
    answered,
    hand_in,
    points,
    set_source,
    state,
    task_notebook,
)


@pytest.fixture
def no_workers(monkeypatch):
    """Whoever starts workers examines, which these runs must not."""

    def refuse(*_):
        raise AssertionError("workers were started")

    monkeypatch.setattr("examiner.batch.run.pool", refuse)


def test_each_answer_earns_what_it_deserves(graded):
    assert points(graded) == {**EARNED, "iris": 0, "juan": 0}


def test_a_second_run_examines_and_writes_nothing(done, graded, no_workers):
    again = grade(done, [TASK])
    assert {one.how for one in again} == {"stands"}
    assert state(done) == state(graded)


def test_only_a_new_submission_is_examined(done):
    hand_in(done, "beto", answered(done, ANSWERS["ana"]))
    results = {one.student: one for one in grade(done, [TASK], workers=1)}
    moved = results.pop("beto")
    # What ana handed in was examined already, byte by byte.
    assert (moved.how, moved.moved, moved.why) == ("recovered", 2, "entrega nueva")
    assert {one.how for one in results.values()} == {"stands"}
    assert points(done)["beto"] == 3


def test_a_changed_check_says_who_moved_by_how_much_and_why(done):
    set_source(done, task_notebook(CHECK.replace("(0, 0, 1.0)", "(0, 0, 0.5)")))
    release(done, TASK)
    results = {one.student: one for one in grade(done, [TASK], workers=1)}
    moved = {student: one.moved for student, one in results.items() if one.moved}
    assert moved == {student: -0.5 for student, earned in EARNED.items() if earned}
    assert results["ana"].why == "cambió la tarea (comprueba-doble)"
    assert results["carla"].why == "cambió la tarea"
    assert points(done)["ana"] == 2.5


def test_a_deleted_gradebook_comes_back_without_examining(done, graded, no_workers):
    (done.root / "gradebook.db").unlink()
    release(done, TASK)
    assert {one.how for one in grade(done, [TASK])} == {"recovered"}
    assert state(done) == state(graded)


def test_a_deleted_graded_notebook_comes_back_without_examining(done, graded, no_workers):
    (done.autograded(TASK, "ana") / f"{TASK}.ipynb").unlink()
    results = {one.student: one.how for one in grade(done, [TASK])}
    assert [student for student, how in results.items() if how != "stands"] == ["ana"]
    assert state(done) == state(graded)


def collect_at(course, student, moment):
    """Let a student's notebook have been collected then."""
    raw = (course.submitted(TASK, student) / f"{TASK}.ipynb").read_bytes()
    times = CollectionTimes(course.private / "collected")
    times.note(TASK, student, raw, datetime.fromisoformat(moment))


def test_the_time_of_collection_is_recorded_and_the_students_own_is_not(done, no_workers):
    (done.submitted(TASK, "ana") / "timestamp.txt").write_text("2020-01-01 10:00:00 UTC")
    (done.submitted(TASK, "beto") / "timestamp.txt").write_text("2020-01-01 10:00:00 UTC")
    collect_at(done, "ana", "2026-03-01T12:00:00+02:00")
    results = {one.student: one for one in grade(done, [TASK])}
    assert (results["ana"].how, results["ana"].why) == ("recovered", "otra fecha de entrega")
    with Gradebook(done.db_url) as gradebook:
        assert str(gradebook.find_submission(TASK, "ana").timestamp) == "2026-03-01 10:00:00"
        assert gradebook.find_submission(TASK, "beto").timestamp is None
    # The formgrader takes a submission that has not the gradebook's time for an ungraded one.
    shown = done.submitted(TASK, "ana") / "timestamp.txt"
    assert shown.read_text() == "2026-03-01 10:00:00 UTC"
    assert shown.with_name("timestamp-anterior.txt").read_text() == "2020-01-01 10:00:00 UTC"


def penalties(course, *students):
    with Gradebook(course.db_url) as gradebook:
        return [
            gradebook.find_submission_notebook(TASK, TASK, student).late_submission_penalty
            for student in students
        ]


def test_lateness_costs_what_the_policy_says_and_an_extension_takes_it_back(done, no_workers):
    """Of 3 points: a grace of 15 minutes, then a tenth for each day begun."""
    students = ("ana", "dora", "elsa", "gema")
    collect_at(done, "ana", "2026-03-01T00:14:00+00:00")
    collect_at(done, "dora", "2026-03-01T00:16:00+00:00")
    collect_at(done, "elsa", "2026-03-02T12:00:00+00:00")
    collect_at(done, "gema", "2026-04-01T00:00:00+00:00")
    with Gradebook(done.db_url) as gradebook:
        gradebook.update_or_create_assignment(TASK, duedate="2026-03-01 00:00:00 UTC")
    grade(done, [TASK])
    assert penalties(done, *students) == pytest.approx([None, 0.3, 0.6, 1.5])
    course = ["--course", str(done.root)]
    assert main([*course, "extend", TASK, "elsa", "--days", "1.5"]) == 0
    assert penalties(done, *students) == pytest.approx([None, 0.3, None, 1.5])
    with Gradebook(done.db_url) as gradebook:
        gradebook.update_or_create_assignment(TASK, duedate="2026-05-01 00:00:00 UTC")
    results = grade(done, [TASK])  # nothing is examined again, and nobody is late any longer
    assert {one.how for one in results} == {"stands"}
    assert penalties(done, *students) == [None] * 4


def test_an_extension_for_somebody_without_marks_is_refused_in_a_sentence(done, capsys):
    course = ["--course", str(done.root)]
    assert main([*course, "extend", TASK, "nadie", "--days", "1"]) == 2
    assert "«nadie» no tiene «mini» calificada" in capsys.readouterr().err


def test_marks_given_by_hand_survive_a_regrade(done, no_workers):
    with Gradebook(done.db_url) as gradebook:
        found = gradebook.find_grade("comprueba-doble", TASK, TASK, "beto")
        found.manual_score = 2.5
        gradebook.db.commit()
    (done.autograded(TASK, "beto") / f"{TASK}.ipynb").unlink()
    grade(done, [TASK])
    with Gradebook(done.db_url) as gradebook:
        found = gradebook.find_grade("comprueba-doble", TASK, TASK, "beto")
        assert (found.manual_score, found.auto_score, found.score) == (2.5, 1, 2.5)


def test_the_gradebook_is_written_without_a_warning(kept, no_workers, recwarn):
    grade(kept, [TASK])
    assert [str(warning.message) for warning in recwarn] == []


def test_a_second_run_at_once_is_refused_in_a_sentence(done, capsys):
    from examiner.batch.lock import only_run

    with only_run(done.private):
        assert main(["--course", str(done.root), "grade", TASK]) == 2
    assert "está calificando este curso: espera a que termine." in capsys.readouterr().err
    assert main(["--course", str(done.root), "grade", TASK]) == 0


def test_students_with_names_as_long_as_a_file_may_have(kept, no_workers):
    student = "ñ" * 120
    hand_in(kept, student, (kept.submitted(TASK, "ana") / f"{TASK}.ipynb").read_bytes())
    grade(kept, [TASK], students=[student])
    assert points(kept)[student] == 3
    assert {one.how for one in grade(kept, [TASK], students=[student])} == {"stands"}


def test_an_unreleased_task_is_not_graded(done):
    (done.root / "gradebook.db").unlink()
    with pytest.raises(UserError, match="examiner release mini"):
        grade(done, [TASK])


def test_a_task_whose_points_changed_must_be_released_again(done, no_workers):
    notebook = task_notebook()
    notebook.cells[-1].metadata.nbgrader.points = 4
    set_source(done, notebook)
    with pytest.raises(UserError, match="cambió después: ejecuta antes «examiner release mini»"):
        grade(done, [TASK])
