"""The glossary gives each term one name, where a reader looks for it."""

import re
import unicodedata
from pathlib import Path

import pytest

COURSE = Path(__file__).resolve().parents[2] / "course"
TEXT = (COURSE / "glosario.md").read_text(encoding="utf-8")
# What lesson 00 searches: term, variants, English words, lesson, definition.
ENTRY = re.compile(r"^- \*\*(.+?)\*\*(?: \((.+?)\))? · \*(.+?)\* · (\d\d)\. (.+)$")
ITEMS = [line for line in TEXT.splitlines() if line.startswith("- ")]
ENTRIES = [match.groups() for line in ITEMS if (match := ENTRY.match(line))]


def alphabetical(term: str) -> str:
    plain = unicodedata.normalize("NFD", term.lower())
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


def test_every_item_has_all_its_parts():
    assert [line for line in ITEMS if not ENTRY.match(line)] == []


def test_no_name_stands_for_two_things():
    names = [term for term, *_ in ENTRIES]
    names += [name for _, variants, *_ in ENTRIES if variants for name in variants.split(", ")]
    assert len(names) == len(set(names))


def test_no_english_word_has_two_translations():
    words = [word for _, _, english, *_ in ENTRIES for word in english.split(", ")]
    assert len(words) == len(set(words))


@pytest.mark.parametrize("section", TEXT.split("\n## ")[1:], ids=lambda s: s.partition("\n")[0])
def test_terms_are_in_alphabetical_order(section):
    terms = [alphabetical(m[1]) for line in section.splitlines() if (m := ENTRY.match(line))]
    assert terms and terms == sorted(terms)


def test_every_term_points_to_a_lesson_of_the_course():
    assert {lesson for *_, lesson, _ in ENTRIES} <= {f"{n:02}" for n in range(14)}
