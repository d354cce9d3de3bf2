"""Every answer of the bank under stock nbgrader and under the examiner, cell by cell.

A notebook holds one answer for each of its exercises, so that a task takes as many notebooks as its
longest list of answers has, and mistakes meet each other as they do in real submissions.

python -m tests.batch.compare_with_stock tarea2 [--every 10] [--only cuaderno03 cuaderno07]
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
import textwrap
from copy import deepcopy
from pathlib import Path

import nbformat
from nbgrader.api import Gradebook

from examiner.bank import read_answers, solution_cells
from examiner.batch import grade
from examiner.cells import grade_id
from examiner.course import CONFIG, open_course
from examiner.release import release

# Their defaults, four and thirty seconds, fail honest notebooks on a busy machine.
PATIENT = "c.Execute.iopub_timeout = 60\nc.Execute.timeout = 600\n"
BANK = Path(__file__).parents[1] / "answers"


def compare(home, task, folder, *, every=1, only=(), workers=2):
    """(examiner's points, stock nbgrader's points) of each check cell, by notebook.

    Stock nbgrader is this course without its Autograde preprocessors. Of the notebooks, one in
    ``every``, or ``only`` those; notebook k has the k-th answer of each exercise.
    """
    ours, stock = folder / "ours", folder / "stock"
    config = (home.root / CONFIG).read_text(encoding="utf-8")
    stock_config = f"{config.partition('c.Autograde.')[0]}\n{PATIENT}"
    answers = _answers(home, task, every)
    if only:
        answers = {name: answers[name] for name in only}
    for root, text in ((ours, config), (stock, stock_config)):
        root.mkdir(parents=True)
        (root / CONFIG).write_text(text, encoding="utf-8")
        course = open_course(root)
        shutil.copytree(home.source(task), course.source(task))
        release(course, task)
        for name, content in answers.items():
            path = course.submitted(task, name) / f"{task}.ipynb"
            path.parent.mkdir(parents=True)
            path.write_text(content, encoding="utf-8")
    grade(open_course(ours), [task], workers=workers)
    nbgrader = Path(sys.executable).with_name("nbgrader")
    # It fails if it could not grade every notebook: those have no marks to compare.
    subprocess.run([nbgrader, "autograde", task], cwd=stock, check=False, capture_output=True)
    mine, theirs = _points(open_course(ours), task), _points(open_course(stock), task)
    assert mine.keys() == answers.keys()
    return {name: (mine[name], theirs.get(name, {})) for name in answers}


def _answers(home, task, every):
    """Notebooks with the released checks and an answer of the bank in each cell, as text."""
    released = nbformat.read(home.release(task) / f"{task}.ipynb", as_version=4)
    solved = nbformat.read(home.source(task) / f"{task}.ipynb", as_version=4)
    cells = solution_cells(solved)
    sources = {grade_id(cell): cell.source for cell in cells.values()}
    bank = {}
    for answer in read_answers(BANK / task, cells):
        bank.setdefault(grade_id(cells[answer.function]), []).append(answer)
    notebooks = {}
    # Where questions depend on who asks, stock nbgrader believes what the notebook says.
    variable = solved.metadata.get("examiner", {}).get("student_id")
    identities = [grade_id(cell) for cell in solved.cells if f"\n{variable} = " in cell.source]
    for number in range(0, max(map(len, bank.values())), every):
        student = f"cuaderno{number:02}"
        notebook = deepcopy(released)
        chosen = {name: answers[number % len(answers)] for name, answers in bank.items()}
        for cell in notebook.cells:
            name = grade_id(cell)
            if name in sources:
                cell.source = chosen[name].code if name in chosen else sources[name]
            elif name in identities:
                cell.source = f'{variable} = "{student}"'
        notebooks[student] = nbformat.writes(notebook)
    return notebooks


def _points(course, task):
    with Gradebook(course.db_url) as gradebook:
        return {
            submission.student_id: {
                grade.name: grade.auto_score
                for notebook in submission.notebooks
                for grade in notebook.grades
            }
            for submission in gradebook.assignment_submissions(task)
        }


def _said(course, task, student, name):
    """What a check cell left. In stock nbgrader, what it wrote to stderr costs all its points."""
    notebook = nbformat.read(course.autograded(task, student) / f"{task}.ipynb", as_version=4)
    [cell] = [cell for cell in notebook.cells if grade_id(cell) == name]
    outputs = [
        one.get("name", one.output_type) + ": " + str(one.get("text", one.get("evalue", "")))
        for one in cell.outputs
    ]
    return "\n".join(outputs)


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("task")
    parser.add_argument("--every", type=int, default=1)
    parser.add_argument("--only", nargs="+", default=())
    options = parser.parse_args()
    home = open_course(Path(__file__).parent)
    with tempfile.TemporaryDirectory(prefix="stock-") as folder:
        compared = compare(home, options.task, Path(folder), every=options.every, only=options.only)
        courses = [open_course(Path(folder, name)) for name in ("ours", "stock")]
        different = {name: pair for name, pair in compared.items() if pair[0] != pair[1]}
        for name, (ours, theirs) in different.items():
            if not theirs:
                print(f"{name}: nbgrader could not grade it")
            for cell in theirs:
                if ours[cell] != theirs[cell]:
                    print(f"{name} {cell}: examiner {ours[cell]}, nbgrader {theirs[cell]}")
                    for course in courses:
                        said = _said(course, options.task, name, cell)
                        print(textwrap.indent(said, f"    {course.root.name} | "))
    marks = sum(len(ours) for ours, _ in compared.values())
    print(f"{options.task}: {len(compared)} notebooks, {marks} marks, {len(different)} differ")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
