"""The seeded generators: what they promise and what the lessons rely on."""

from itertools import combinations

import numpy as np
import pytest

from rnncourse.data import delayed_sum, glyphs, reviews, spelled_numbers, tagging
from rnncourse.data.glyphs import DISTINCT
from rnncourse.data.spelled_numbers import spell
from rnncourse.data.tagging import TAGS

GENERATORS = {
    "delayed_sum": lambda seed: delayed_sum(20, 7, seed),
    "glyphs": lambda seed: glyphs(20, seed),
    "reviews": lambda seed: reviews(20, seed),
    "spelled_numbers": lambda seed: spelled_numbers(20, seed),
    "tagging": lambda seed: tagging(20, seed),
}


def as_text(pair):
    return [part.tolist() if isinstance(part, np.ndarray) else part for part in pair]


@pytest.mark.parametrize("generate", GENERATORS.values(), ids=GENERATORS)
def test_the_seed_decides_the_data(generate):
    assert as_text(generate(4)) == as_text(generate(4))
    assert as_text(generate(4)) != as_text(generate(5))


@pytest.mark.parametrize(
    "call",
    [
        lambda: delayed_sum(0, 5, 0),
        lambda: delayed_sum(3, 1, 0),
        lambda: glyphs(DISTINCT + 1, 0),
        lambda: reviews(0, 0),
        lambda: reviews(5, 0, classes=4),
        lambda: spelled_numbers(10_001, 0),
        lambda: tagging(0, 0),
        lambda: spell(10_000),
    ],
)
def test_impossible_requests_say_what_is_possible(call):
    with pytest.raises(ValueError, match=r"necesita|sólo sabe"):
        call()


# delayed_sum


@pytest.mark.parametrize("T", [2, 5, 50])
def test_one_marker_in_each_half_and_the_target_is_their_sum(T):
    X, y = delayed_sum(200, T, seed=1)
    assert X.shape == (200, T, 2) and y.shape == (200,)
    values, marks = X[..., 0], X[..., 1]
    assert set(np.unique(marks)) <= {0.0, 1.0}
    np.testing.assert_array_equal(marks[:, : T // 2].sum(axis=1), 1)
    np.testing.assert_array_equal(marks[:, T // 2 :].sum(axis=1), 1)
    np.testing.assert_allclose(y, [row[mark == 1].sum() for row, mark in zip(values, marks)])
    assert values.min() >= 0 and values.max() < 1


def test_every_step_can_be_marked():
    marks = delayed_sum(500, 7, seed=2)[0][..., 1]
    assert np.all(marks.sum(axis=0) > 0)


def test_answering_the_mean_costs_one_sixth():
    _, y = delayed_sum(50_000, 10, seed=3)
    assert np.var(y) == pytest.approx(1 / 6, rel=0.03)


# glyphs


@pytest.fixture(scope="module")
def every_glyph():
    return glyphs(DISTINCT, seed=0)


def test_all_drawings_are_distinct(every_glyph):
    drawings, phrases = every_glyph
    assert drawings.shape == (936, 5, 5) and set(np.unique(drawings)) == {0.0, 1.0}
    assert len({drawing.tobytes() for drawing in drawings}) == len(phrases) == 936
    assert len(set(phrases)) == 36


def test_a_smudge_never_makes_a_drawing_ambiguous(every_glyph):
    # The clean drawing of a phrase is the majority, pixel by pixel, of its smudged ones.
    drawings, phrases = every_glyph
    groups = [drawings[[p == phrase for p in phrases]] for phrase in sorted(set(phrases))]
    clean = [group.mean(axis=0) > 0.5 for group in groups]
    assert min(int((a != b).sum()) for a, b in combinations(clean, 2)) >= 3


def test_the_phrase_says_where_the_figure_is(every_glyph):
    for drawing, phrase in zip(*every_glyph):
        # Outside the 3 × 3 window that the phrase names there is at most the smudge.
        row = 0 if "arriba" in phrase else 2 if "abajo" in phrase else 1
        column = 0 if "izquierda" in phrase else 2 if "derecha" in phrase else 1
        window = drawing[row : row + 3, column : column + 3]
        assert drawing.sum() - window.sum() <= 1 and window.sum() >= 4, phrase


# spelled_numbers


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (0, "cero"),
        (16, "dieciséis"),
        (21, "veintiuno"),
        (22, "veintidós"),
        (31, "treinta y uno"),
        (40, "cuarenta"),
        (100, "cien"),
        (101, "ciento uno"),
        (500, "quinientos"),
        (1000, "mil"),
        (1100, "mil cien"),
        (2016, "dos mil dieciséis"),
        (3545, "tres mil quinientos cuarenta y cinco"),
        (7009, "siete mil nueve"),
        (9999, "nueve mil novecientos noventa y nueve"),
    ],
)
def test_numbers_are_spelled_as_in_spanish(number, words):
    assert spell(number) == words


def test_no_two_numbers_are_spelled_alike():
    assert len({spell(number) for number in range(10_000)}) == 10_000


def test_words_and_digits_say_the_same_number_once():
    words, digits = spelled_numbers(300, seed=6)
    assert [spell(int(d)).split() for d in digits] == words
    assert len(set(digits)) == 300


# tagging


@pytest.fixture(scope="module")
def tagged():
    return tagging(2000, seed=7)


def test_each_word_has_one_tag(tagged):
    sentences, tags = tagged
    assert [len(words) for words in sentences] == [len(names) for names in tags]
    assert {tag for names in tags for tag in names} == set(TAGS)
    assert len({tuple(words) for words in sentences}) == 2000


def test_only_vino_and_la_have_two_tags(tagged):
    seen: dict[str, set[str]] = {}
    for words, names in zip(*tagged):
        for word, tag in zip(words, names):
            seen.setdefault(word, set()).add(tag)
    ambiguous = {word: tags for word, tags in seen.items() if len(tags) > 1}
    assert ambiguous == {"vino": {"NOUN", "VERB"}, "la": {"DET", "PRON"}}


def neighbours(tagged, word, step):
    """The words beside each occurrence of `word`, by its tag."""
    found: dict[str, list[str]] = {}
    for words, names in zip(*tagged):
        for t, (each, tag) in enumerate(zip(words, names)):
            if each == word:
                inside = 0 <= t + step < len(words)
                found.setdefault(tag, []).append(words[t + step] if inside else "")
    return found


def test_the_word_before_vino_decides_its_tag(tagged):
    before = neighbours(tagged, "vino", -1)
    assert not set(before["NOUN"]) & set(before["VERB"])


def test_what_precedes_la_says_nothing_and_what_follows_decides(tagged):
    before, after = neighbours(tagged, "la", -1), neighbours(tagged, "la", 1)
    assert set(before["DET"]) == set(before["PRON"])
    assert not set(after["DET"]) & set(after["PRON"])
    assert 0.45 < len(before["DET"]) / sum(map(len, before.values())) < 0.55


# reviews


@pytest.mark.parametrize("classes", [2, 3])
def test_classes_are_balanced_and_reviews_distinct(classes):
    texts, labels = reviews(601, seed=8, classes=classes)
    counts = np.bincount(labels, minlength=classes)
    assert len(counts) == classes and counts.max() - counts.min() <= 1
    assert len(set(texts)) == 601
    lengths = [len(text.split()) for text in texts]
    assert min(lengths) >= 4 and max(lengths) <= 60


def test_the_same_adjective_occurs_in_every_class():
    texts, labels = reviews(3000, seed=9, classes=3)
    for adjective in ("brillante", "torpe"):
        assert {int(label) for text, label in zip(texts, labels) if adjective in text} == {0, 1, 2}


def test_what_follows_sino_is_what_the_review_means():
    texts, labels = reviews(3000, seed=10)
    corrected = [(t.split("sino ")[1], y) for t, y in zip(texts, labels) if "sino " in t]
    good = ("buen", "brillante", "divertid", "emocionante", "magnífic", "entretenid")
    assert len(corrected) > 100
    assert all(rest.startswith(good) == (y == 1) for rest, y in corrected)
