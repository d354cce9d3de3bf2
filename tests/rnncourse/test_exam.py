"""The exam: a student's questions follow from the id, the same everywhere, and differ."""

import numpy as np
import pytest

from rnncourse.exam import Exam

STUDENTS = [f"estudiante-{n}" for n in range(60)]


def sigmoid(z):
    return 1 / (1 + np.exp(-z))


def steps(student):
    """(h, c) from the student's broken step, and from a right one."""
    rng = np.random.default_rng(0)
    p = {}
    for k in "fico":
        p[f"W_x{k}"], p[f"W_h{k}"] = rng.normal(size=(3, 4)), rng.normal(size=(4, 4))
        p[f"b_{k}"] = rng.normal(size=4)
    x, h, c = rng.normal(size=(2, 3)), rng.normal(size=(2, 4)), rng.normal(size=(2, 4))
    names = {"np": np, "sigmoid": sigmoid}
    exec(Exam(student).broken_lstm(), names)
    f, i, g, o = (x @ p[f"W_x{k}"] + h @ p[f"W_h{k}"] + p[f"b_{k}"] for k in "fico")
    new = sigmoid(f) * c + sigmoid(i) * np.tanh(g)
    return names["lstm_step"](x, h, c, p), (sigmoid(o) * np.tanh(new), new)


def test_the_questions_are_the_same_on_every_machine():
    """Pinned: a change here changes what students who already began are asked."""
    exam = Exam("docente")
    assert exam.order[:3] == ["tfidf", "configurations", "ensemble"]
    assert exam.values["stacked_lstm"] == {"T": 77, "d_x": 42, "d_1": 67, "d_2": 17}
    assert exam.seed("report") == 2075922583


def test_capitals_and_spaces_around_the_id_change_nothing():
    mine, same = Exam("Íñigo.Núñez"), Exam("  i\u0301n\u0303igo.nu\u0301n\u0303ez ")
    assert (mine.values, mine.order, mine.sizes) == (same.values, same.order, same.sizes)
    assert mine.broken_lstm() == same.broken_lstm()
    assert mine.theory_questions() == same.theory_questions()


def test_students_are_asked_in_different_orders_about_different_values():
    exams = [Exam(student) for student in STUDENTS]
    assert len({tuple(exam.order) for exam in exams}) == len(exams)
    for question in exams[0].values:
        assert len({str(exam.values[question]) for exam in exams}) > 50


def test_the_faults_vary_and_always_spoil_the_step():
    assert len({Exam(student).broken_lstm() for student in STUDENTS}) > 15
    for student in STUDENTS:
        (h, c), (right_h, right_c) = steps(student)
        assert not np.allclose(h, right_h)
        assert not np.allclose(c, right_c)
        assert 'p["b_c"]' not in Exam(student).broken_lstm()


@pytest.mark.parametrize("student", ["", "   ", "…", "«»"])
def test_a_missing_id_says_what_to_write(student):
    with pytest.raises(ValueError, match="STUDENT ="):
        Exam(student)


def test_an_id_without_quotes_says_so():
    with pytest.raises(TypeError, match="entre comillas"):
        Exam(20261234)
