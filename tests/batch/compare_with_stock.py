"""Every answer of the bank under stock nbgrader and under the examiner, cell by cell.

python -m tests.batch.compare_with_stock tarea2 [--every 10]
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
from copy import deepcopy
from pathlib import Path

import nbformat
from nbgrader.api import Gradebook

from examiner.bank import read_answers, solution_cells
from examiner.batch import grade
from examiner.course import CONFIG, open_course
from examiner.release import release
from examiner.task import grade_id

# Its default, four seconds, fails honest notebooks on a busy machine.
PATIENT = "c.Execute.iopub_timeout = 60\n"
BANK = Path(__file__).parents[1] / "answers"


def compare(home, task, folder, *, every=1, workers=2):
    """(examiner's points, stock nbgrader's points) of each check cell, by answer of the bank.

    Stock nbgrader is this course without its Autograde preprocessors.
    """
    ours, stock = folder / "ours", folder / "stock"
    config = (home.root / CONFIG).read_text(encoding="utf-8")
    stock_config = f"{config.partition('c.Autograde.')[0]}\n{PATIENT}"
    answers = _answers(home, task, every)
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
    run = subprocess.run(
        [nbgrader, "autograde", task], cwd=stock, check=False, capture_output=True, text=True
    )
    if run.returncode:
        raise RuntimeError(f"nbgrader autograde failed:\n{run.stderr[-3000:]}")
    mine, theirs = _points(open_course(ours), task), _points(open_course(stock), task)
    assert mine.keys() == theirs.keys() == answers.keys()
    return {name: (mine[name], theirs[name]) for name in answers}


def _answers(home, task, every):
    """Notebooks with the released checks and one answer of the bank each, as text, by name."""
    released = nbformat.read(home.release(task) / f"{task}.ipynb", as_version=4)
    solved = nbformat.read(home.source(task) / f"{task}.ipynb", as_version=4)
    cells = solution_cells(solved)
    sources = {grade_id(cell): cell.source for cell in cells.values()}
    notebooks = {}
    for answer in list(read_answers(BANK / task, cells))[::every]:
        notebook = deepcopy(released)
        replaced = grade_id(cells[answer.function])
        for cell in notebook.cells:
            name = grade_id(cell)
            if name in sources:
                cell.source = answer.code if name == replaced else sources[name]
        notebooks[f"{answer.function}.{answer.name}"] = nbformat.writes(notebook)
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


def main():
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("task")
    parser.add_argument("--every", type=int, default=1)
    options = parser.parse_args()
    home = open_course(Path(__file__).parent)
    with tempfile.TemporaryDirectory(prefix="stock-") as folder:
        compared = compare(home, options.task, Path(folder), every=options.every)
    different = {name: pair for name, pair in compared.items() if pair[0] != pair[1]}
    for name, (ours, stock) in different.items():
        print(f"{name}: examiner {ours}, nbgrader {stock}")
    print(f"{len(compared)} answers, {len(different)} different")
    return 1 if different else 0


if __name__ == "__main__":
    sys.exit(main())
