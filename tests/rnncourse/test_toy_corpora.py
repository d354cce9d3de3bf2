"""The corpora made for lesson 08: who keeps company with whom is known beforehand."""

import pytest

from rnncourse.data import drift, kingdoms
from rnncourse.data.drift import CHANGED, TOPICS
from rnncourse.data.kingdoms import PEOPLE, PLACES

CORPORA = {
    "kingdoms": lambda n, seed: kingdoms(n, seed),
    "before": lambda n, seed: drift(n, seed, "antes"),
    "now": lambda n, seed: drift(n, seed, "ahora"),
}
MALE, FEMALE = {pair[0] for pair in PEOPLE}, {pair[1] for pair in PEOPLE}


def company(sentences, word):
    """The other words of the sentences that hold the word."""
    return {other for sentence in sentences if word in sentence for other in sentence} - {word}


@pytest.mark.parametrize("make", CORPORA.values(), ids=CORPORA)
def test_the_seed_decides_the_sentences(make):
    assert make(30, 4) == make(30, 4)
    assert make(30, 4) != make(30, 5)
    assert len(make(30, 4)) == 30


@pytest.mark.parametrize(
    "call", [lambda: kingdoms(0, 0), lambda: drift(0, 0, "antes"), lambda: drift(5, 0, "hoy")]
)
def test_impossible_requests_say_what_is_possible(call):
    with pytest.raises(ValueError, match="necesita"):
        call()


def test_each_sentence_is_about_one_person_or_place_and_agrees_with_it():
    named = MALE | FEMALE | {name for pair in PLACES for name in pair[:2]}
    for sentence in kingdoms(500, seed=1):
        (subject,) = named & set(sentence)
        if subject in MALE | FEMALE:
            wrong = "a" if subject in MALE else "o"
            stems = ("cansad", "content", "callad", "seri", "dormid")
            assert not {stem + wrong for stem in stems} & set(sentence)


def test_the_two_of_a_pair_share_what_is_theirs_alone():
    sentences = kingdoms(3000, seed=2)
    for first, second, *own in (*PEOPLE, *PLACES):
        theirs = {phrase.split()[-1] for phrases in own for phrase in phrases}
        assert theirs <= company(sentences, first) & company(sentences, second)


def test_only_the_changed_words_change_topic():
    before, now = drift(3000, 3, "antes"), drift(3000, 4, "ahora")
    for things, _ in TOPICS.values():
        for thing in things:
            assert company(before, thing.split()[1]) == company(now, thing.split()[1])
    for thing in CHANGED:
        assert company(before, thing.split()[1]) < company(now, thing.split()[1])


def test_a_changed_word_keeps_its_old_sense_now_and_then():
    farm = [s for s in drift(5000, 5, "ahora") if "ratón" in s and "granero" in s]
    office = [s for s in drift(5000, 5, "ahora") if "ratón" in s and "documento" in s]
    assert 0 < len(farm) < len(office) / 3
