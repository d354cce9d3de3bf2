"""The similarity report finds a disguised copy in a class, and nobody in a class without one."""

import random
from pathlib import Path

import nbformat
import pytest

from examiner.bank import read_answers, solution_cells
from examiner.cli import main
from examiner.similarity import similar_pairs
from examiner.similarity.pairs import normal_form

TASK = "tarea2"
ANSWERS = Path(__file__).parents[1] / "answers" / TASK


@pytest.fixture
def bank(empty_course):
    solved = nbformat.read(empty_course.source(TASK) / f"{TASK}.ipynb", as_version=4)
    cells = solution_cells(solved)
    codes = {}
    for answer in read_answers(ANSWERS, cells):
        codes.setdefault(answer.function, []).append(answer.code)
    return solved, cells, codes


def hand_in(course, bank, student, answers):
    solved, cells, _ = bank
    notebook = nbformat.from_dict(solved)
    for function, code in answers.items():
        place = solved.cells.index(cells[function])
        notebook.cells[place] = nbformat.NotebookNode(solved.cells[place], source=code)
    path = course.submitted(TASK, student) / f"{TASK}.ipynb"
    path.parent.mkdir(parents=True)
    nbformat.write(notebook, path)


@pytest.fixture
def class_of_twenty(empty_course, bank):
    draw = random.Random(7)
    everybody = {}
    for number in range(20):
        answers = {function: draw.choice(codes) for function, codes in bank[2].items()}
        hand_in(empty_course, bank, f"s{number:02}", answers)
        everybody[f"s{number:02}"] = answers
    return empty_course, everybody


def disguised(code):
    """The same answer with other names, comments, quotes and layout."""
    for old, new in [
        ("result", "salida"),
        ("np.zeros", "np . zeros"),
        ('"', "'"),
        ("h0", "inicio"),
    ]:
        code = code.replace(old, new)
    return "# lo hice yo\n" + code.replace("\n    ", "  # así\n    ", 1) + "\n\n\n"


def test_chance_alone_puts_nobody_in_the_report(class_of_twenty):
    course, _ = class_of_twenty
    assert similar_pairs(course, TASK) == []


def test_a_disguised_copy_is_the_first_pair_and_its_code_is_shown(class_of_twenty, bank, capsys):
    course, everybody = class_of_twenty
    copied = {function: disguised(code) for function, code in everybody["s07"].items()}
    copied["rnn_step"] += "\n# <script>alert(1)</script>"
    hand_in(course, bank, "zoe", copied)
    first, *rest = similar_pairs(course, TASK)
    assert first.students == ("s07", "zoe") and first.expected < 0.05
    assert all(pair.expected >= first.expected for pair in rest)
    assert main(["--course", str(course.root), "similar", TASK]) == 0
    page = (course.root / "reports" / f"similar-{TASK}.html").read_text(encoding="utf-8")
    assert "s07 y zoe" in page and "una pregunta, no un veredicto" in page
    assert "&lt;script&gt;" in page and "<script>" not in page


def test_two_submissions_are_too_few_to_know_what_chance_gives(empty_course, bank, capsys):
    for student in ("ana", "beto"):
        hand_in(empty_course, bank, student, {})
    assert main(["--course", str(empty_course.root), "similar", TASK]) == 2
    assert "hacen falta tres" in capsys.readouterr().err


def test_names_layout_and_comments_do_not_count_and_structure_does():
    one = "def f(x, y):\n    # suma\n    return x + y"
    assert normal_form(one) == normal_form("def g( a,b ) :\n\n  return a+b # otra\n")
    assert normal_form(one) != normal_form("def f(x, y):\n    return y + x")
    assert normal_form("esto no  es (Python") == "esto no es (Python"
