"""A thousand submissions: time, and memory of the driver and its workers, against their number.

python benchmarks/grading_many.py --submissions 1000
"""

from __future__ import annotations

import argparse
import json
import os
import tempfile
import time
from pathlib import Path
from typing import Any

import psutil
from grading_courses import build_course
from measured import memory_of
from rich.console import Console
from rich.table import Table

from examiner.batch import Progress, grade

RESULTS = Path(__file__).parent / "results" / "grading_many.json"
_POINTS = 10


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--submissions", type=int, default=1000)
    parser.add_argument("--workers", type=int, default=2)
    parser.add_argument("--task", default="tarea2")
    parser.add_argument("--json", type=Path, default=RESULTS)
    options = parser.parse_args()
    rows: list[dict[str, Any]] = []
    every = max(1, options.submissions // _POINTS)
    with tempfile.TemporaryDirectory(prefix="grading-") as folder:
        course = build_course(Path(folder, "course"), options.task, options.submissions)
        started = time.monotonic()

        def note(step: Progress) -> None:
            if step.done == 1 or step.done % every == 0:
                driver = psutil.Process()
                others = driver.children(recursive=True)
                rows.append(
                    {
                        "done": step.done,
                        "seconds": round(time.monotonic() - started, 1),
                        "driver_mib": round(memory_of(driver) / 2**20),
                        "workers_mib": round(sum(map(memory_of, others)) / 2**20),
                    }
                )

        results = grade(course, [options.task], workers=options.workers, progress=note)
    assert len({one.mark.points for one in results}) == 1, "one solution, several marks"
    document = {
        "submissions": options.submissions,
        "workers": options.workers,
        "cores": len(os.sched_getaffinity(0)),
        "load": os.getloadavg()[0],
        "rows": rows,
    }
    options.json.write_text(json.dumps(document, indent=1) + "\n", encoding="utf-8")
    _show(document)


def _show(document: dict[str, Any]) -> None:
    table = Table(title=f"{document['submissions']} submissions, {document['workers']} workers")
    for name in document["rows"][0]:
        table.add_column(name.replace("_", " "), justify="right")
    for row in document["rows"]:
        table.add_row(*map(str, row.values()))
    Console().print(table)


if __name__ == "__main__":
    main()
