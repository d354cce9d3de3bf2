"""Imports point one way: the table of docs/architecture.md, held to the code."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[2] / "src"

# Each room and the rooms of this project that it may import from.
ROOMS = {
    "rnncourse": set(),
    "examiner.errors": set(),
    "examiner.wire": set(),
    "examiner.candidate": {"examiner.wire"},
    "examiner.sandbox": {"examiner.candidate", "examiner.wire"},
    "examiner.plain_outputs": set(),
    "examiner.verdict": set(),
    "examiner.cells": set(),
    "examiner.task": {"examiner.cells", "examiner.errors"},
    "examiner.intake": {"examiner.cells", "examiner.plain_outputs", "examiner.task"},
    "examiner.formulas": set(),
    "examiner.headings": {"examiner.cells"},
    "examiner.pages": {"examiner.cells", "examiner.formulas", "examiner.plain_outputs"},
    "examiner.feedback_page": {
        "examiner.cells",
        "examiner.headings",
        "examiner.pages",
        "examiner.plain_outputs",
        "examiner.verdict",
    },
    "examiner.course": {"examiner.errors", "examiner.task"},
    "examiner.files": set(),
    "examiner.late": set(),
    "examiner.collection": {
        "examiner.course",
        "examiner.errors",
        "examiner.files",
        "examiner.intake",
    },
    "examiner.release": {"examiner.course", "examiner.errors"},
    "examiner.feedback": {"examiner.course", "examiner.errors", "examiner.release"},
    "examiner.publish": {
        "examiner.course",
        "examiner.errors",
        "examiner.files",
        "examiner.release",
    },
}
ROOMS["examiner.examination"] = {
    "rnncourse",
    "examiner.cells",
    "examiner.intake",
    "examiner.plain_outputs",
    "examiner.sandbox",
    "examiner.task",
    "examiner.verdict",
    "examiner.wire",
}
ROOMS["examiner.batch"] = ROOMS["examiner.examination"] | {
    "examiner.course",
    "examiner.collection",
    "examiner.errors",
    "examiner.examination",
    "examiner.files",
}
ROOMS["examiner.grades"] = {"examiner.course", "examiner.files"}
ROOMS["examiner.exports"] = {"examiner.course", "examiner.errors", "examiner.grades"}
ROOMS["examiner.report"] = {
    "examiner.batch",
    "examiner.cells",
    "examiner.collection",
    "examiner.course",
    "examiner.grades",
    "examiner.headings",
    "examiner.plain_outputs",
    "examiner.task",
    "examiner.verdict",
}
ROOMS["examiner.similarity"] = {
    "examiner.batch",
    "examiner.cells",
    "examiner.course",
    "examiner.errors",
    "examiner.intake",
    "examiner.task",
}
ROOMS["examiner.bank"] = ROOMS["examiner.batch"] | {"examiner.batch"}
ROOMS["examiner.demo"] = ROOMS["examiner.bank"] | {"examiner.bank", "examiner.release"}
ROOMS["examiner.nbgrader_preprocessors"] = {
    "examiner.collection",
    "examiner.course",
    "examiner.examination",
    "examiner.sandbox",
    "examiner.task",
    "examiner.verdict",
}
ROOMS["examiner.cli"] = set(ROOMS)


def room_of(module):
    parts = module.split(".")
    return ".".join(parts[:2]) if parts[0] == "examiner" else parts[0]


def modules():
    for path in sorted(SOURCE.rglob("*.py")):
        name = ".".join(path.relative_to(SOURCE).with_suffix("").parts).removesuffix(".__init__")
        if name != "examiner":
            yield pytest.param(path, name, id=name)


def imports(path):
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
            yield from (f"{node.module}.{alias.name}" for alias in node.names)


@pytest.mark.parametrize(("path", "module"), list(modules()))
def test_a_room_imports_only_rooms_above_it(path, module):
    own = room_of(module)
    assert own in ROOMS, f"{own} is a new room: give it its place in docs/architecture.md and here"
    for imported in imports(path):
        room = room_of(imported)
        if room in ROOMS and room != own:
            assert room in ROOMS[own], f"{module} imports {imported}"


def test_what_starts_a_command_imports_neither_nbgrader_nor_tensorflow():
    # Their seconds would come before the station begins to spend its own.
    slow = {"nbgrader", "nbformat", "distributed", "tensorflow"}
    code = f"import sys, examiner.cli.main; print(sorted({slow} & set(sys.modules)))"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "[]"


def test_what_examines_imports_no_nbgrader():
    # It would take a second of every run's start, beside two imports of TensorFlow.
    code = "import sys, examiner.examination.examine as _; print('nbgrader' in sys.modules)"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "False"
