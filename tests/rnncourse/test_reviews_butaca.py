"""Butaca: it is what its data card says, and its encoded files are made from it."""

import importlib.util
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from rnncourse.data.corpora import load_encoded_reviews, load_reviews
from rnncourse.data.corpora.encoded import ENCODED

TOOLS = Path(__file__).parents[2] / "tools"


@pytest.fixture(scope="module")
def butaca():
    return load_reviews("butaca")


@pytest.fixture(scope="module")
def measures():
    spec = importlib.util.spec_from_file_location("measure_butaca", TOOLS / "measure_butaca.py")
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module  # dataclasses look their module up
    spec.loader.exec_module(module)
    return module


# The corpus


def test_every_stated_property_holds(measures, tmp_path, monkeypatch, capsys):
    # An empty cache: transfer to muchocine is reported as not measured, and nothing is downloaded.
    monkeypatch.setenv("RNNCOURSE_DATA", str(tmp_path))
    monkeypatch.setattr(sys, "argv", ["measure_butaca.py"])
    measures.main()
    table = capsys.readouterr().out
    assert "ok baseline, films held out" in table and "not measured" in table
    assert list(tmp_path.iterdir()) == []


def first_film_in_test(r):
    return replace(r, splits=["test" if k == 0 else split for k, split in enumerate(r.splits)])


SPOILT = {
    "size_and_shape: reviews": lambda r: r.part("train"),
    "size_and_shape: different ids": lambda r: replace(r, ids=[r.ids[1], *r.ids[1:]]),
    "size_and_shape: words in a review": lambda r: replace(r, texts=["Muy buena.", *r.texts[1:]]),
    "size_and_shape: word types": lambda r: replace(r, texts=r.texts[:192] * 10),
    "balance: positive reviews": lambda r: replace(r, labels=np.ones_like(r.labels)),
    "balance: stars agree with labels": lambda r: replace(r, stars=6 - r.stars),
    "balance: reviews of a film": lambda r: replace(r, films=["otra", *r.films[1:]]),
    "balance: films in two splits": first_film_in_test,
    "repetition: reviews that share a run of 8 words": lambda r: replace(
        r, texts=[r.texts[0]] * 3 + r.texts[3:]
    ),
    "repetition: nearest pair, cosine of 4-grams": lambda r: replace(
        r, texts=[r.texts[1] + " Y punto.", *r.texts[1:]]
    ),
    "difficulty: baseline, films held out": lambda r: replace(
        r, texts=[("bien " if y else "mal ") * 30 for y in r.labels]
    ),
    "difficulty: length alone, films held out": lambda r: replace(
        r, texts=[text * (1 + y) for text, y in zip(r.texts, r.labels, strict=True)]
    ),
}


@pytest.mark.parametrize("broken", SPOILT)
def test_a_property_that_does_not_hold_is_reported(measures, butaca, broken):
    group, _, name = broken.partition(": ")
    slow = group in ("repetition", "difficulty")
    some = butaca.part("validation", "test") if slow else butaca
    found = getattr(measures, group)(SPOILT[broken](some))
    assert {measure.name: measure.mark for measure in found}[name] == "NO"


def test_the_script_fails_when_something_does_not_hold(measures, monkeypatch, tmp_path):
    (tmp_path / "spoilt.csv").write_text("id,text\n1,hola\n", encoding="utf-8")
    monkeypatch.setattr(sys, "argv", ["measure_butaca.py", str(tmp_path / "spoilt.csv")])
    with pytest.raises(SystemExit, match="faltan las columnas label"):
        measures.main()
    spoilt = measures.Measure("reviews", ">= 1600", "3", np.False_)
    monkeypatch.setattr(measures, "measure", lambda *_: [spoilt])
    with pytest.raises(SystemExit, match="does not hold: reviews"):
        measures.main()


def test_parts_are_whole_and_follow_each_other(butaca):
    assert butaca.splits == sorted(butaca.splits, key=["train", "validation", "test"].index)
    texts = [text for split in ("train", "validation", "test") for text in butaca.part(split).texts]
    assert texts == butaca.texts
    assert len(butaca.part("train", "validation")) == sum(s != "test" for s in butaca.splits)
    for wrong in [(), ("prueba",)]:
        with pytest.raises(ValueError, match="las partes son train"):
            butaca.part(*wrong)


def test_a_corpus_that_does_not_exist_lists_those_that_do():
    with pytest.raises(ValueError, match="butaca, imdb, muchocine"):
        load_reviews("rottentomatoes")


@pytest.mark.parametrize(
    ("rows", "problem"),
    [
        ("text,label,stars,split\n", "faltan las columnas id"),
        ("text,label,stars,split,id\nbien,1,5,train,a\nmal,no,1,train,b\n", "línea 3"),
        ("text,label,stars,split,id\nbien,2,5,train,a\n", "label debe ser 0 o 1"),
        ("text,label,stars,split,id\nbien,1,5,dev,a\n", "split una de"),
        ("text,label,stars,split,id\nbien\n", "línea 2"),
    ],
)
def test_a_table_of_another_shape_says_where(tmp_path, rows, problem):
    table = tmp_path / "mine.csv"
    table.write_text(rows, encoding="utf-8")
    with pytest.raises(ValueError, match=problem):
        load_reviews("imdb", csv=table)


# The encoded files


def test_the_encoded_files_are_made_again_byte_for_byte(tmp_path):
    encode = [sys.executable, str(TOOLS / "encode_reviews.py"), str(tmp_path)]
    made = subprocess.run(encode, capture_output=True, text=True)
    assert made.returncode == 0, made.stderr
    names = sorted(path.name for path in ENCODED.iterdir())
    assert names == sorted(path.name for path in tmp_path.iterdir())
    for name in names:
        assert (tmp_path / name).read_bytes() == (ENCODED / name).read_bytes(), name
    assert sum(path.stat().st_size for path in ENCODED.iterdir()) < 1_000_000


def test_encoded_reviews_read_back_as_the_reviews(butaca):
    X, y, words = load_encoded_reviews()
    assert X.shape[0] == len(butaca) and X.max() < len(words) and words[:2] == ["<rel>", "<desc>"]
    np.testing.assert_array_equal(y, butaca.labels)
    for k in (0, 700, 1919):
        ids = X[k][X[k] > 0]
        assert X[k][-len(ids) :].all()  # padding goes before
        said = butaca.texts[k].lower()
        assert all(words[i] in said for i in ids if i > 1)


def test_the_vocabulary_saw_only_training_reviews(butaca):
    words = load_encoded_reviews()[2][2:]
    seen = " ".join(butaca.part("train").texts).lower()
    assert all(word in seen for word in words)
