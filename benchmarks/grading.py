"""Submissions a minute, processor time and memory: nbgrader, otter-grader and the examiner.

Side by side in one run, on the same honest submissions, round after round; ratios are what to
compare, because the machine's load moves all of them. What is shown is the median of the rounds:
of each ratio too, between graders of the same round. otter-grader, installed in a virtual
environment of its own, takes part in the first.

    python benchmarks/grading.py --submissions 40

The graders of a task are measured in one run; tasks may be measured in several, of which the
results keep the last.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import sys
import tempfile
from pathlib import Path
from typing import Any

from grading_courses import KERAS, build_course
from grading_otter import install_otter, run_otter
from measured import Cost, measured
from rich.console import Console
from rich.table import Table

BIN = Path(sys.executable).parent
RESULTS = Path(__file__).parent / "results" / "grading.json"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--submissions", type=int, default=40)
    parser.add_argument("--workers", type=int, nargs="+", default=[1, 2])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--tasks", nargs="+", default=["tarea2", KERAS])
    parser.add_argument("--without-otter", action="store_true")
    parser.add_argument("--json", type=Path, default=RESULTS)
    options = parser.parse_args()
    rows: list[dict[str, Any]] = []
    with tempfile.TemporaryDirectory(prefix="grading-") as folder:
        otter, why = (None, "not asked for")
        if not options.without_otter:
            otter, why = install_otter(Path(folder, "otter"))
        for task in options.tasks:
            rows += _measure(task, options, Path(folder, task), otter)
    conditions = {"submissions": options.submissions, "cores": len(os.sched_getaffinity(0))}
    document = {
        **conditions,
        "load": os.getloadavg()[0],
        "otter": why or "installed",
        "rows": [*_others(options, conditions), *rows],
    }
    options.json.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")
    _show(document)


def _others(options: argparse.Namespace, conditions: dict[str, int]) -> list[dict[str, Any]]:
    """The rows of tasks that this run did not measure, if they were measured as it was."""
    if not options.json.exists():
        return []
    stored = json.loads(options.json.read_text(encoding="utf-8"))
    alike = all(stored[name] == value for name, value in conditions.items())
    return [row for row in stored["rows"] if alike and row["task"] not in options.tasks]


def _measure(
    task: str, options: argparse.Namespace, folder: Path, otter: Path | None
) -> list[dict[str, Any]]:
    """A row for each grader: the medians of its rounds."""
    rounds: dict[str, list[dict[str, Any]]] = {}
    for k in range(options.rounds):
        for row in _round(task, options, folder / str(k), otter if k == 0 else None):
            rounds.setdefault(row["grader"], []).append(row)
    return [_median(rows) for rows in rounds.values()]


def _median(rows: list[dict[str, Any]]) -> dict[str, Any]:
    median: dict[str, Any] = {
        "task": rows[0]["task"],
        "grader": rows[0]["grader"],
        "rounds": len(rows),
    }
    for name in rows[0]:
        if name not in median:
            median[name] = round(statistics.median(row[name] for row in rows), 3)
    return median


def _round(
    task: str, options: argparse.Namespace, folder: Path, otter: Path | None
) -> list[dict[str, Any]]:
    count = options.submissions
    environment = os.environ | {"PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}"}
    stock = build_course(folder / "stock", task, count, stock=True)
    command = [str(BIN / "nbgrader"), "autograde", task, "--force"]
    rows = [_row(task, "nbgrader autograde", measured(command, stock.root, environment), count)]
    if otter is not None:
        rows.append(_row(task, "otter run", run_otter(otter, stock, task, folder), count))
    for workers in options.workers:
        course = build_course(folder / f"examiner{workers}", task, count)
        command = [str(BIN / "examiner"), "grade", task, "--workers", str(workers), "--json"]
        cost = measured(command, course.root, environment)
        reports = json.loads(cost.output[cost.output.index("[\n") :])
        row = _row(task, f"examiner, {workers} workers", cost, count)
        wall = sum(report["wall"] for report in reports)
        student = sum(report["student_seconds"] for report in reports)
        row["outside_student_code"] = round(1 - student / wall, 3)
        row["own_seconds_a_submission"] = round((wall - student) / count, 3)
        rows.append(row)
    for row in rows:
        row["speedup"] = round(row["submissions_a_minute"] / rows[0]["submissions_a_minute"], 2)
    return rows


def _row(task: str, grader: str, cost: Cost, count: int) -> dict[str, Any]:
    return {
        "task": task,
        "grader": grader,
        "wall_seconds": round(cost.wall, 2),
        "submissions_a_minute": round(60 * count / cost.wall, 2),
        "cpu_seconds": round(cost.cpu, 2),
        "peak_mib": round(cost.memory),
    }


def _show(document: dict[str, Any]) -> None:
    title = f"{document['submissions']} submissions, {document['cores']} cores"
    table = Table(title=f"{title}, load {document['load']:.1f}; otter-grader {document['otter']}")
    names = (
        "task",
        "grader",
        "rounds",
        "wall_seconds",
        "submissions_a_minute",
        "speedup",
        "cpu_seconds",
    )
    names += ("peak_mib", "outside_student_code", "own_seconds_a_submission")
    for name in names:
        table.add_column(name.replace("_", " "))
    for row in document["rows"]:
        table.add_row(*(str(row.get(name, "")) for name in names))
    Console(width=150).print(table)


if __name__ == "__main__":
    main()
