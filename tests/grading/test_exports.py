"""Exports read back as Moodle, Canvas and a spreadsheet would read them."""

import csv
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from nbgrader.api import Gradebook

from examiner.cli import main
from examiner.course import CONFIG, open_course, teaching_order
from examiner.exports import export
from examiner.grades import harmless

ROOT = Path(__file__).parents[2]
ANA, FORMULA, ABSENT, POINTS = "ana", "=cmd|' /C calc'!A1", "nuria", "punto"
MARKS = {(who, task): 1.25 for who in (ANA, POINTS) for task in ("tarea2", "tarea10")}


@pytest.fixture(scope="module")
def graded(tmp_path_factory):
    """Two tasks: two students are done, one has an answer to be marked, one handed nothing in."""
    folder = tmp_path_factory.mktemp("course")
    shutil.copyfile(ROOT / CONFIG, folder / CONFIG)
    shutil.copytree(ROOT / "source" / "tarea2", folder / "source" / "tarea2")
    course = open_course(folder)
    with Gradebook(course.db_url, "rnn") as gradebook, gradebook.db.no_autoflush:
        gradebook.add_student(ANA, last_name='Gil, "la\nrubia"', first_name="Ana", email="a@x.es")
        gradebook.add_student(FORMULA, last_name="+34", first_name="=1+1", email="b@x.es")
        gradebook.add_student(ABSENT, email="n@x.es", lms_user_id="77")
        gradebook.add_student(POINTS, last_name="Points Possible", email="p@x.es")
        for task in ("tarea2", "tarea10"):
            gradebook.add_assignment(task)
            gradebook.add_notebook(task, task)
            gradebook.add_grade_cell("check", task, task, max_score=2.5, cell_type="code")
            for student in (ANA, FORMULA, POINTS):
                gradebook.add_submission(task, student)
                grade = gradebook.find_grade("check", task, task, student)
                grade.auto_score = 1.25
                grade.needs_manual_grade = student == FORMULA
        gradebook.db.commit()
    return course


def lines(path):
    """As PHP's fgetcsv and Ruby's CSV do: UTF-8, commas, quotes doubled."""
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file, strict=True))


def moodle(path):
    """What Moodle's importer keeps: a mark by user and item; «-» is no mark."""
    head, *rows = lines(path)
    items = [name for name in head if name.startswith("tarea")]
    found = {}
    for row in rows:
        said = dict(zip(head, row, strict=True))
        for item in items:
            if said[item] != "-":
                found[said["Username"], item] = float(said[item])
    return found


def canvas(path):
    """What Canvas' importer keeps, and the points possible."""
    head, *rows = lines(path)
    assert head[:5] == ["Student", "ID", "SIS User ID", "SIS Login ID", "Section"]
    possible = next(row for row in rows if "Points Possible" in row[0])
    found = {}
    for row in rows:
        if row is possible:
            continue
        for title, mark in zip(head[5:], row[5:], strict=True):
            if mark:
                found[row[3], title] = float(mark)
    return found, dict(zip(head[5:], possible[5:], strict=True))


def test_moodle_reads_final_marks_and_nothing_for_the_rest(graded, tmp_path):
    export(graded, ["tarea2", "tarea10"], "moodle", tmp_path / "m.csv")
    assert moodle(tmp_path / "m.csv") == MARKS


def test_canvas_reads_final_marks_and_what_each_task_is_worth(graded, tmp_path):
    export(graded, ["tarea2", "tarea10"], "canvas", tmp_path / "c.csv")
    marks, possible = canvas(tmp_path / "c.csv")
    # One of the students is called as Canvas calls its line of points.
    assert marks == MARKS
    assert possible == {"tarea2": "2.5", "tarea10": "2.5"}


@pytest.mark.parametrize("how", ["moodle", "canvas", "csv"])
def test_no_cell_is_a_formula_and_harmless_ids_stay(graded, tmp_path, how):
    done = export(graded, ["tarea2"], how, tmp_path / "x.csv")
    cells = [cell for line in lines(tmp_path / "x.csv") for cell in line]
    assert not [cell for cell in cells if len(cell) > 1 and cell.lstrip()[0] in "=+-@"]
    assert ANA in cells
    assert f"'{FORMULA}" in cells
    assert how == "csv" or done.altered == (FORMULA,)


def test_an_identifier_that_some_lack_is_left_out_of_moodle_s_file(graded, tmp_path):
    # Moodle would give the marks of a line without it to the student of the line before.
    done = export(graded, ["tarea2"], "moodle", tmp_path / "m.csv")
    head = lines(tmp_path / "m.csv")[0]
    assert head == ["First name", "Last name", "Username", "Email address", "tarea2"]
    assert done.incomplete == ("ID number",)


@pytest.mark.parametrize("text", ["-", "", "3.5", "a=b", "María", "x@y.es"])
def test_what_is_no_formula_stays_as_it_is(text):
    assert harmless(text) == text


@pytest.mark.parametrize("text", ["=1", "+1", "-1+1", "@SUM(A1)", " =1", "\t=1", "＝1"])
def test_what_a_spreadsheet_would_run_is_quoted(text):
    assert harmless(text) == f"'{text}"


def test_tasks_come_as_they_are_taught():
    names = ["prueba", "tarea10", "tarea2", "tarea1", "anexo"]
    assert sorted(names, key=teaching_order) == ["tarea1", "tarea2", "tarea10", "anexo", "prueba"]


def test_nbgrader_s_export_is_our_table(graded):
    ours = ["export", "tarea2", "--format", "csv", "--quiet"]
    assert main(["--course", str(graded.root), *ours]) == 0
    subprocess.run(
        [sys.executable, "-m", "nbgrader", "export"],
        cwd=graded.root,
        check=True,
        capture_output=True,
        timeout=120,
    )
    table = lines(graded.root / "grades.csv")
    assert table == lines(graded.root / "reports" / "grades.csv")
    # tarea10 is in the gradebook and has no source: it is no task of this course.
    assert [row[:2] for row in table] == [
        ["task", "student"],
        ["tarea2", f"'{FORMULA}"],
        ["tarea2", ANA],
        ["tarea2", POINTS],
    ]


def test_a_folder_is_no_file_to_export_to(graded, tmp_path, capsys):
    order = ["export", "tarea2", "--format", "canvas", "--into", str(tmp_path)]
    code = main(["--course", str(graded.root), *order])
    assert code == 2
    assert "es una carpeta" in capsys.readouterr().err
