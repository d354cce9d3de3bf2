"""Lesson 09, run whole with 50,000 real reviews in place of Butaca's.

    python benchmarks/lesson_09.py

Runs the notebook's own cells in a kernel with `CORPUS = "imdb"`, its assertions too, and writes
what its models gave on the test reviews to `benchmarks/results/lesson_09.json`. It takes
more than half an hour.
"""

import json
import time
from pathlib import Path

import nbformat
from nbclient import NotebookClient
from sentiment import LOCAL

ROOT = Path(__file__).parents[1]
LESSON = ROOT / "course" / "09_criticas_de_peliculas.ipynb"
RESULTS = ROOT / "benchmarks" / "results" / "lesson_09.json"

# The local copy names no films: the benchmark's reading of it draws validation by blocks.
LOCAL_COPY = """
import sys
sys.path.insert(0, "benchmarks")
from sentiment import read as load_reviews
"""

REPORT = """
import json
print(json.dumps({
    "train": {name: float(of["exactitud"]) for name, (_, of) in results.items()},
    "train, validation": {name: float(of["exactitud"]) for name, (_, of) in verdicts.items()},
}))
"""


def on_imdb() -> nbformat.NotebookNode:
    """The lesson with the other corpus, and a last cell that prints its accuracies."""
    lesson = nbformat.read(LESSON, as_version=4)
    [corpus] = [cell for cell in lesson.cells if cell.id == "corpus"]
    before, chosen, after = corpus.source.partition('CORPUS = "butaca"')
    assert chosen, "the lesson no longer chooses its corpus as it did"
    corpus.source = before + 'CORPUS = "imdb"' + after
    if LOCAL.exists():
        corpus.source = LOCAL_COPY + corpus.source
    lesson.cells.append(nbformat.v4.new_code_cell(REPORT))
    return lesson


def main() -> None:
    lesson, started = on_imdb(), time.monotonic()

    def told(cell: nbformat.NotebookNode, cell_index: int, **_: object) -> None:
        print(f"{time.monotonic() - started:6.0f} s  {cell.get('id')}", flush=True)

    NotebookClient(
        lesson,
        timeout=None,
        resources={"metadata": {"path": str(ROOT)}},
        on_cell_execute=told,
    ).execute()
    accuracies = json.loads(lesson.cells[-1].outputs[-1].text)
    runs = [
        {"model": model, "trained_on": parts, "accuracy": round(accuracy, 5)}
        for parts, models in accuracies.items()
        for model, accuracy in models.items()
    ]
    for run in runs:
        print(json.dumps(run, ensure_ascii=False))
    content = {"corpus": "imdb", "runs": runs}
    RESULTS.write_text(json.dumps(content, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
