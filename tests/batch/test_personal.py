"""A task whose questions depend on the student: the gradebook says who asks, not the notebook."""

import nbformat
import pytest

from examiner.batch import grade
from examiner.course import CONFIG, open_course
from examiner.release import release

from .conftest import ROOT, TASK, answered, hand_in, set_source, task_notebook

CHECK = """def points(value):
    return 3.0 * (value == 3 * question)


### BEGIN HIDDEN TESTS
assert type(question) is int
### END HIDDEN TESTS
points(double())"""


@pytest.fixture
def personal(tmp_path):
    """A course whose task asks each student for the triple of a number of their own."""
    (tmp_path / CONFIG).write_bytes((ROOT / CONFIG).read_bytes())
    course = open_course(tmp_path)
    notebook = task_notebook(CHECK)
    notebook.metadata["examiner"] = {"student_id": "STUDENT"}
    given, solution, _ = notebook.cells
    given.source = "question = sum(map(ord, STUDENT))"
    who = nbformat.from_dict(solution)
    who.id = who.metadata.nbgrader.grade_id = "identificador"
    who.source = '### BEGIN SOLUTION\nSTUDENT = "docente"\n### END SOLUTION'
    solution.source = "### BEGIN SOLUTION\ndef double():\n    return 3 * question\n### END SOLUTION"
    notebook.cells.insert(0, who)
    after = nbformat.from_dict(given)
    after.id = after.metadata.nbgrader.grade_id = "despues"
    after.source = "print(STUDENT)"
    notebook.cells.append(after)
    set_source(course, notebook)
    release(course, TASK)
    return course


def with_id(course, student, code):
    notebook = nbformat.reads(answered(course, code), as_version=4)
    notebook.cells[0].source = f"STUDENT = {student!r}"
    return nbformat.writes(notebook).encode()


def literal(student):
    return f"def double():\n    return {3 * sum(map(ord, student))}"


def test_a_copied_notebook_answers_somebody_elses_questions(personal):
    computed = "def double():\n    return 3 * question"
    hand_in(personal, "ana", with_id(personal, "ana", literal("ana")))
    hand_in(personal, "beto", with_id(personal, "ana", literal("ana")))  # ana's, byte for byte
    hand_in(personal, "carla", with_id(personal, "Carla ", computed))
    hand_in(personal, "dora", answered(personal, computed))  # never said who she is
    results = {one.student: one for one in grade(personal, [TASK], workers=2)}
    earned = {student: one.mark.points for student, one in results.items()}
    assert earned == {"ana": 3, "beto": 0, "carla": 3, "dora": 3}
    repairs = {student: " ".join(one.report.repairs) for student, one in results.items()}
    assert "identificador" not in repairs["ana"] + repairs["carla"]  # spaces and case forgiven
    assert "«ana»; se calificó con las preguntas de «beto»" in repairs["beto"]
    assert "identificador del cuaderno falta" in repairs["dora"]
    for student in earned:
        graded = personal.autograded(TASK, student) / f"{TASK}.ipynb"
        shown = nbformat.read(graded, as_version=4).cells[-1].outputs
        assert [output.text for output in shown] == [f"{student}\n"]
    assert all(not one.fresh for one in grade(personal, [TASK]))
