"""Which submissions of a task are closer to each other than chance explains: a question to ask.

Answers are compared exercise by exercise after names, literals' quotes, comments and layout are
taken away. Runs of tokens weigh more the fewer students wrote them, so that what everybody writes
says nothing. How alike two students are is the sum over exercises; chance is what that sum would be
if each exercise paired students at random (the convolution of the exercises' own distributions).
Students who learned together, or from one book, are also alike: the report shows the code side by
side and concludes nothing.
"""

from __future__ import annotations

import io
import keyword
import tokenize
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np
from nbgrader import utils
from numpy.typing import NDArray

from examiner.batch.submissions import read_submission
from examiner.cells import grade_id, is_solution
from examiner.course import Course
from examiner.errors import UserError
from examiner.intake import Unreadable, rebuild
from examiner.task import Task

RUN = 6  # tokens: a short line
EXPECTED = 0.05  # pairs of the class that chance alone would put so high
BINS = 200
_SKIPPED = (
    tokenize.COMMENT,
    tokenize.NL,
    tokenize.NEWLINE,
    tokenize.ENCODING,
    tokenize.ENDMARKER,
)


@dataclass(frozen=True)
class Pair:
    """Two students whose answers are alike.

    ``expected``: how many pairs of this class would be as alike by chance. ``exercises``: for each
    that both answered, how alike (0 to 1) and both answers, the most alike first.
    """

    students: tuple[str, str]
    expected: float
    exercises: tuple[tuple[str, float, str, str], ...]


def similar_pairs(course: Course, task_name: str) -> list[Pair]:
    """Pairs of submissions of a task that chance does not explain, the least likely first.

    Raises:
        UserError: no such task, or fewer than three submissions that can be read.
    """
    task = course.task(task_name)
    read = {student: _answers(course, task, student) for student in course.students(task.name)}
    answers = {student: written for student, written in read.items() if written}
    if len(answers) < 3:
        raise UserError(
            f"Hay {len(answers)} entregas de «{task.name}» que comparar: hacen falta tres."
        )
    students = sorted(answers)
    alike = {
        exercise: _alike([answers[student].get(exercise, "") for student in students])
        for exercise in _exercises(task)
    }
    pairs = list(combinations(range(len(students)), 2))
    expected = _expected(np.array([[matrix[i, j] for i, j in pairs] for matrix in alike.values()]))
    found: list[Pair] = []
    for (i, j), chance in zip(pairs, expected, strict=True):
        if chance > EXPECTED:
            continue
        one, other = answers[students[i]], answers[students[j]]
        exercises = [
            (name, float(matrix[i, j]), one[name], other[name])
            for name, matrix in alike.items()
            if name in one and name in other
        ]
        exercises.sort(key=lambda exercise: -exercise[1])
        found.append(Pair((students[i], students[j]), float(chance), tuple(exercises)))
    return sorted(found, key=lambda pair: pair.expected)


def normal_form(source: str) -> str:
    """The tokens of Python code, one space between them, each name by the order in which it comes.

    Code that is not Python is taken word by word.
    """
    names: dict[str, str] = {}
    words = []
    try:
        for token in tokenize.generate_tokens(io.StringIO(source).readline):
            if token.type in _SKIPPED:
                continue
            if token.type == tokenize.NAME and not keyword.iskeyword(token.string):
                words.append(names.setdefault(token.string, f"n{len(names)}"))
            elif token.type in (tokenize.INDENT, tokenize.DEDENT):
                words.append(tokenize.tok_name[token.type])
            else:
                words.append(token.string.replace(" ", "·").replace("'", '"'))
    except (tokenize.TokenError, SyntaxError):
        return " ".join(source.split())
    return " ".join(words)


def _exercises(task: Task) -> list[str]:
    return [
        grade_id(cell)
        for cell in task.master.cells
        if cell.cell_type == "code" and is_solution(cell)
    ]


def _answers(course: Course, task: Task, student: str) -> dict[str, str]:
    """What a student wrote in each solution cell, untouched ones left out."""
    raw = read_submission(course.submitted(task.name, student), task.name, None).raw
    if raw is None:
        return {}
    try:
        cells = rebuild(raw, task).notebook.cells
    except Unreadable:
        return {}
    return {
        grade_id(cell): cell.source
        for cell in cells
        if cell.cell_type == "code"
        and is_solution(cell)
        and cell.metadata.nbgrader.get("checksum") != utils.compute_checksum(cell)
    }


def _alike(sources: Sequence[str]) -> NDArray[np.float64]:
    """Cosines (n, n) of the sources' runs of tokens, weighed by how few wrote them."""
    # A second to import, which only this command should wait for.
    from sklearn.feature_extraction.text import TfidfVectorizer

    forms = [normal_form(source) for source in sources]
    runs = TfidfVectorizer(
        tokenizer=str.split,
        token_pattern=None,
        lowercase=False,
        ngram_range=(RUN, RUN),
        smooth_idf=False,
    )
    try:
        vectors = runs.fit_transform(forms)
    except ValueError:  # nobody wrote a run
        return np.zeros((len(sources), len(sources)))
    alike: NDArray[np.float64] = np.clip((vectors @ vectors.T).toarray(), 0.0, 1.0)
    return alike


def _expected(alike: NDArray[np.float64]) -> NDArray[np.float64]:
    """How many pairs would be at least so alike in all, if each exercise paired at random.

    Args:
        alike: (exercises, pairs), each from 0 to 1.
    """
    bins = np.floor(alike * (BINS - 1)).astype(int)
    total = np.ones(1)
    for row in bins:
        total = np.convolve(total, np.bincount(row, minlength=BINS) / row.size)
    at_least = np.cumsum(total[::-1])[::-1] * alike.shape[1]
    expected: NDArray[np.float64] = at_least[bins.sum(axis=0)]
    return expected
