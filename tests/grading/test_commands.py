"""``examiner`` as an instructor types it, on a real course with a real sandbox."""

import csv
import json
import shutil
import subprocess
import sys
from contextlib import chdir
from datetime import datetime
from pathlib import Path

import nbformat
import pytest
from bs4 import BeautifulSoup
from nbgrader.api import Gradebook
from nbgrader.tests import run_nbgrader

from examiner.batch.lock import only_run
from examiner.cells import grade_id
from examiner.cli import main
from examiner.course import CONFIG, open_course
from examiner.feedback_page.exporter import number
from examiner.grades import alphabetical

ROOT = Path(__file__).parents[2]


def examiner(capsys, *arguments):
    code = main([str(argument) for argument in arguments])
    captured = capsys.readouterr()
    return code, captured.out, captured.err


def hand_in(course, student, content):
    path = course.submitted("tarea2", student) / "tarea2.ipynb"
    path.parent.mkdir(parents=True)
    path.write_bytes(content)


@pytest.fixture(scope="module")
def graded(tmp_path_factory):
    """A released course with four students, graded once."""
    folder = tmp_path_factory.mktemp("course")
    shutil.copyfile(ROOT / "nbgrader_config.py", folder / "nbgrader_config.py")
    shutil.copytree(ROOT / "source" / "tarea2", folder / "source" / "tarea2")
    course = open_course(folder)
    assert main(["--course", str(folder), "release", "--quiet"]) == 0
    released = nbformat.read(course.release("tarea2") / "tarea2.ipynb", as_version=4)
    solved = nbformat.read(course.source("tarea2") / "tarea2.ipynb", as_version=4)
    hand_in(course, "Ñandú, Álex", nbformat.writes(solved).encode())
    hand_in(course, "vacía", nbformat.writes(released).encode())
    hand_in(course, "=HYPERLINK(1)", b"no es un cuaderno")
    first = next(cell for cell in solved.cells if grade_id(cell) == "rnn-step")
    first.source = "def rnn_step(x, h, p):\n    return np.tanh(x @ p['U'] + h @ p['V'])"
    hand_in(course, "sin sesgo", nbformat.writes(solved).encode())
    assert main(["--course", str(folder), "grade", "--quiet"]) == 0
    return course


def copy_of(course, folder):
    shutil.copytree(course.root, folder)
    return open_course(folder)


def header(page):
    """What a feedback page says first, in one line."""
    soup = BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser")
    return " ".join(soup.header.text.split())


def marks(course, table="grades.csv"):
    with (course.root / table).open(encoding="utf-8", newline="") as file:
        return {row["student"]: row for row in csv.DictReader(file)}


def test_marks_are_those_that_the_answers_deserve(graded):
    automatic = {student: float(row["automatic"]) for student, row in marks(graded).items()}
    assert automatic.pop("sin sesgo") < 12
    assert automatic == {"Ñandú, Álex": 12, "vacía": 0, "'=HYPERLINK(1)": 0}


def test_the_table_of_marks_is_quoted_utf8_that_no_spreadsheet_runs(graded):
    text = (graded.root / "grades.csv").read_text(encoding="utf-8")
    assert text.splitlines()[0].startswith('"task","student"')
    assert '"=HYPERLINK' not in text
    assert '"Ñandú, Álex"' in text


def test_grading_again_changes_nothing(graded, capsys):
    before = {path: path.read_bytes() for path in sorted(graded.root.rglob("*.ipynb"))}
    table = (graded.root / "grades.csv").read_bytes()
    code, out, _ = examiner(capsys, "--course", graded.root, "grade", "--json")
    assert code == 0
    results = json.loads(out)
    assert [one["fresh"] for one in results] == [False] * 4
    assert [one["student"] for one in results] == graded.students("tarea2")
    assert all(0 < one["student_seconds"] <= one["wall"] for one in results if one["sandbox"])
    assert (graded.root / "grades.csv").read_bytes() == table
    assert before == {path: path.read_bytes() for path in sorted(graded.root.rglob("*.ipynb"))}


def test_a_broken_submission_is_told_in_a_line_and_stops_nobody(graded, capsys):
    code, out, err = examiner(
        capsys, "--course", graded.root, "grade", "--again", "--student", "=HYPERLINK(1)"
    )
    assert (code, err) == (0, "")
    assert "el fichero no es un cuaderno: no es JSON" in " ".join(out.split())


def test_feedback_shows_criteria_and_hints_and_nothing_hidden(graded, capsys):
    code, out, _ = examiner(capsys, "--course", graded.root, "feedback", "tarea2", "--json")
    assert code == 0
    assert len(json.loads(out)) == 4
    page = (graded.feedback("tarea2", "sin sesgo") / "tarea2.html").read_text(encoding="utf-8")
    assert "parece que olvidas sumar el sesgo b." in page
    assert "✘ coincide con la ecuación en lotes al azar" in page
    source = nbformat.read(graded.source("tarea2") / "tarea2.ipynb", as_version=4)
    check = next(cell for cell in source.cells if grade_id(cell) == "comprueba-rnn-step").source
    hidden = check.partition("### BEGIN HIDDEN TESTS")[2].partition("### END HIDDEN TESTS")[0]
    names = {"one_step", "check.hidden", "parece que usas V traspuesta"}
    assert all(name in hidden for name in names)
    assert not any(name in page for name in names)


@pytest.mark.parametrize(
    ("arguments", "sentence"),
    [
        (["grade", "tarea99"], "No hay ninguna tarea «tarea99» en source/. Las que hay: tarea2."),
        (["release", "../tarea2"], "no es el nombre de una tarea"),
        (["grade", "tarea2", "--student", "Nadie"], "«Nadie» no ha entregado «tarea2»"),
        (["feedback", "tarea2", "--student", "Nadie"], "«Nadie» no tiene «tarea2» calificada"),
        (["check", "--answers", "/nonexistent"], "No hay ningún banco de respuestas"),
        (["grade", "--scheduler", "tcp://127.0.0.1:9", "--again"], "no responde"),
    ],
)
def test_a_mistake_gets_one_sentence_and_exit_code_2(graded, capsys, arguments, sentence):
    code, _, err = examiner(capsys, "--course", graded.root, *arguments)
    assert code == 2
    assert sentence in err
    assert len(err.strip().splitlines()) == 1


@pytest.mark.parametrize(
    ("command", "sentence"),
    [
        ("grade", "No hay entregas"),
        ("feedback", "No hay nada calificado todavía"),
        ("report", "No hay nada calificado todavía"),
    ],
)
def test_an_empty_course_says_what_is_missing(empty_course, capsys, command, sentence):
    code, _, err = examiner(capsys, "--course", empty_course.root, command)
    assert code == 2
    assert sentence in err


def test_grading_what_was_not_released_says_to_release_it(empty_course, capsys):
    hand_in(empty_course, "ana", b"{}")
    code, _, err = examiner(capsys, "--course", empty_course.root, "grade", "tarea2")
    assert code == 2
    assert "examiner release tarea2" in err


def test_outside_a_course_it_says_where_to_go(tmp_path, capsys):
    code, _, err = examiner(capsys, "--course", tmp_path, "grade")
    assert code == 2
    assert "No hay nbgrader_config.py" in err


def test_nbgrader_s_own_command_grades_through_the_same_boundary(graded):
    """A check that looked at the student's process would believe a patched NumPy."""
    solved = nbformat.read(graded.source("tarea2") / "tarea2.ipynb", as_version=4)
    forged = next(cell for cell in solved.cells if grade_id(cell) == "rnn-step")
    forged.source = (
        "import numpy\nnumpy.allclose = lambda *a, **k: True\n"
        "def rnn_step(x, h, p):\n    return numpy.zeros_like(h)"
    )
    hand_in(graded, "falsa", nbformat.writes(solved).encode())
    subprocess.run(
        [sys.executable, "-m", "nbgrader", "autograde", "tarea2", "--student", "falsa"],
        cwd=graded.root,
        check=True,
        capture_output=True,
        timeout=300,
    )
    path = graded.autograded("tarea2", "falsa") / "tarea2.ipynb"
    notebook = nbformat.read(path, as_version=4)
    check = next(cell for cell in notebook.cells if grade_id(cell) == "comprueba-rnn-step")
    assert "✘ coincide con la ecuación" in check.outputs[0].text


LOOKING = """from pathlib import Path
print("claves:", [path.read_text() for path in Path({folder!r}).rglob("submission_secret.txt")])
def rnn_step(x, h, p):
    return np.tanh(x @ p['U'] + h @ p['V'] + p['b'])"""


def test_feedback_goes_back_through_the_exchange_to_the_submission_it_is_about(graded, tmp_path):
    """nbgrader's own commands around ours; the others' work came by hand, without a secret."""
    course, home = copy_of(graded, tmp_path / "course"), tmp_path / "home"
    exchange = tmp_path / "exchange"
    exchange.mkdir()
    exchange.chmod(0o777)
    home.mkdir()
    settings = f"c.Exchange.root, c.Exchange.cache = {str(exchange)!r}, {str(home / 'cache')!r}\n"
    with (course.root / CONFIG).open("a") as config:
        config.write(settings)
    (home / CONFIG).write_text(f"c = get_config()\nc.CourseDirectory.course_id = 'rnn'\n{settings}")

    def nbgrader(folder, *order):
        with chdir(folder):
            return run_nbgrader([*order, "tarea2", *(["--student=ana"] if folder == home else [])])

    def examiner(*order):
        assert main(["--course", str(course.root), *map(str, order), "--quiet"]) == 0

    def give_back(*chosen):
        examiner("feedback", "tarea2", *chosen)
        nbgrader(course.root, "release_feedback")
        nbgrader(home, "fetch_feedback")
        pages = sorted((home / "tarea2" / "feedback").glob("*/tarea2.html"))
        return [header(page).partition(" de 13 puntos")[0].split()[-1] for page in pages]

    nbgrader(course.root, "release_assignment")
    nbgrader(home, "fetch_assignment")
    # Byte by byte what another handed in, which was examined already.
    empty = (course.submitted("tarea2", "vacía") / "tarea2.ipynb").read_bytes()
    (home / "tarea2" / "tarea2.ipynb").write_bytes(empty)
    nbgrader(home, "submit")
    nbgrader(course.root, "collect")
    examiner("grade", "tarea2", "--student", "ana")
    assert give_back() == ["0"]
    notebook = nbformat.reads(empty, as_version=4)
    first = next(cell for cell in notebook.cells if grade_id(cell) == "rnn-step")
    first.source = LOOKING.format(folder=str(tmp_path))
    nbformat.write(notebook, home / "tarea2" / "tarea2.ipynb")
    nbgrader(home, "submit")
    examiner("collect", "tarea2", exchange / "rnn" / "inbound")
    # What is graded is still the first submission.
    assert give_back("--student", "ana") == ["0"]
    examiner("grade", "tarea2", "--student", "ana", "--workers", "1")
    assert give_back("--student", "ana") == ["0", "2"]
    released = list((exchange / "rnn" / "feedback").iterdir())
    assert len(released) == len(course.students("tarea2")) + 1
    secrets = [path.read_text() for path in tmp_path.rglob("submission_secret.txt")]
    assert secrets
    shown = [path.read_text(encoding="utf-8") for path in course.root.glob("autograded/**/*.ipynb")]
    shown += [path.read_text(encoding="utf-8") for path in released]
    assert any("claves: []" in text for text in shown)
    assert not [text for text in shown for secret in secrets if secret in text]


@pytest.fixture
def late(graded, tmp_path):
    """A copy where «sin sesgo» came two days late, and got a point by hand after grading."""
    course = copy_of(graded, tmp_path / "late")
    with Gradebook(course.db_url, "rnn") as gradebook:
        gradebook.update_or_create_assignment("tarea2", duedate="2026-03-01 00:00:00 UTC")
        submission = gradebook.find_submission("tarea2", "sin sesgo")
        submission.timestamp = datetime(2026, 3, 2, 12)
        gradebook.db.commit()
    assert main(["--course", str(course.root), "report", "--quiet"]) == 0
    with Gradebook(course.db_url, "rnn") as gradebook:
        # As the formgrader's handler does.
        grade = gradebook.find_grade("matrices-compartidas", "tarea2", "tarea2", "sin sesgo")
        grade.manual_score = 1
        grade.needs_manual_grade = False
        gradebook.db.commit()
    return course


READERS = {"report": [], "export": ["--format", "csv"], "feedback": []}


@pytest.mark.parametrize("order", READERS)
def test_lateness_is_a_share_of_what_was_earned_with_points_given_by_hand(graded, late, order):
    automatic = float(marks(graded)["sin sesgo"]["automatic"])
    assert main(["--course", str(late.root), order, *READERS[order], "tarea2", "--quiet"]) == 0
    with Gradebook(late.db_url, "rnn") as gradebook:
        notebook = gradebook.find_submission_notebook("tarea2", "tarea2", "sin sesgo")
        assert notebook.late_submission_penalty == pytest.approx(0.2 * (automatic + 1))
    if order == "feedback":
        page = late.feedback("tarea2", "sin sesgo") / "tarea2.html"
        assert f"{number(0.8 * (automatic + 1))} de 13 puntos" in header(page)
    else:
        table = marks(late, "grades.csv" if order == "report" else "reports/grades.csv")
        assert float(table["sin sesgo"]["score"]) == pytest.approx(0.8 * (automatic + 1))


@pytest.mark.parametrize("order", READERS)
def test_marks_are_not_read_while_another_order_grades(graded, capsys, order):
    with only_run(graded.private):
        code, _, err = examiner(capsys, "--course", graded.root, order, *READERS[order], "tarea2")
    assert code == 2
    assert "está calificando este curso: espera a que termine." in err


def test_names_sort_as_in_a_spanish_list():
    names = ["Zoé", "Ñusta", "Álvarez", "Oca", "abad", "Nora"]
    assert sorted(names, key=alphabetical) == ["abad", "Álvarez", "Nora", "Ñusta", "Oca", "Zoé"]
