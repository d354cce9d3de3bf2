"""A course with a few students who hand in tarea2, one of them with hostile Markdown."""

from __future__ import annotations

import json
import shutil
import tempfile
from copy import deepcopy
from pathlib import Path
from typing import Any

import nbformat

from examiner.collection import collect
from examiner.course import CONFIG, Course, open_course

ROOT = Path(__file__).parents[2]
TASK = "tarea2"
WRITTEN = "matrices-compartidas"
WRONG = "def count_rnn_parameters(d_x, d_h, K):\n    return 0"
HOSTILE = """Las matrices son las mismas.
<script>window.pwned = "script"</script>
<img src="data:image/png,x" onerror="window.pwned = 'onerror'">
<svg onload="window.pwned = 'onload'"></svg>
<iframe srcdoc="<script>parent.pwned = 'iframe'</script>"></iframe>
<style>.score { display: none }</style>
[sigue aquí](javascript:window.pwned='link') $\\href{javascript:window.pwned='tex'}{x}$
"""

ESCAPE = """import contextlib
with contextlib.suppress(OSError):
    open(%r, "w").close()
"""


def make_course(folder: Path) -> Course:
    """The course's configuration and tarea2, not yet released."""
    shutil.copyfile(ROOT / CONFIG, folder / CONFIG)
    shutil.copytree(ROOT / "source" / TASK, folder / "source" / TASK)
    return open_course(folder)


def hand_in(course: Course, escape: Path) -> None:
    """Each student's notebook of the released task, in submitted/: collected, but carlos's, which
    lies there with a date of his own, as ``nbgrader collect`` leaves it.

    dora's writes at ``escape``, which it can only where her code runs outside of the sandbox.
    """
    released = json.loads((course.release(TASK) / f"{TASK}.ipynb").read_text("utf-8"))
    source = nbformat.read(course.source(TASK) / f"{TASK}.ipynb", as_version=4)
    solved = {
        cell.id: cell.source
        for cell in source.cells
        if cell.metadata.get("nbgrader", {}).get("solution")
    }
    hostile = {**solved, WRITTEN: HOSTILE}
    for student, answers in {
        "ana": solved,
        "bea": {**solved, "count-rnn-parameters": WRONG},
        "carlos": {},
        "dora": hostile,
    }.items():
        notebook = _answered(released, answers)
        if student == "dora":
            notebook["cells"][1:1] = [_own("markdown", HOSTILE), _own("code", ESCAPE % str(escape))]
        text = json.dumps(notebook)
        if student == "carlos":
            folder = course.submitted(TASK, student)
            folder.mkdir(parents=True)
            (folder / f"{TASK}.ipynb").write_text(text, encoding="utf-8")
            (folder / "timestamp.txt").write_text("2020-01-01 10:00:00 UTC", encoding="utf-8")
            continue
        with tempfile.TemporaryDirectory() as source:
            (Path(source) / f"{student}.ipynb").write_text(text, encoding="utf-8")
            collect(course, TASK, Path(source))


def _own(kind: str, source: str) -> dict[str, Any]:
    """A cell that the student adds."""
    outputs = {"outputs": [], "execution_count": None} if kind == "code" else {}
    return {"cell_type": kind, "id": f"own-{kind}", "metadata": {}, "source": source, **outputs}


def _answered(released: dict[str, Any], answers: dict[str, str]) -> dict[str, Any]:
    notebook = deepcopy(released)
    for cell in notebook["cells"]:
        cell["source"] = answers.get(cell["id"], cell["source"])
    return notebook
