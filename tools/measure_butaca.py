"""Measure what the data card of Butaca states, and fail when a stated property does not hold.

    python tools/measure_butaca.py [CSV] [--muchocine ARCHIVE]

Prints a table: property, what is asked, what was measured. Exit status 1 if something does not
hold. Transfer to real reviews is measured on muchocine if its archive is given or in the cache;
nothing is downloaded.
"""

import argparse
import csv
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import balanced_accuracy_score
from sklearn.model_selection import GroupKFold, cross_val_predict
from sklearn.pipeline import Pipeline, make_pipeline
from sklearn.tree import DecisionTreeClassifier

from rnncourse.data.corpora import Reviews
from rnncourse.data.corpora.corpus import cache_folder
from rnncourse.data.corpora.load import BUTACA
from rnncourse.data.corpora.muchocine import MUCHOCINE, read_muchocine
from rnncourse.data.corpora.reviews import SPLITS
from rnncourse.data.corpora.table import read_table

COLUMNS = ["id", "film", "year", "genre", "stars", "label", "split", "text"]
NEAR = 0.5  # cosine of character 4-grams; two unrelated reviews stay near 0.1


@dataclass(frozen=True)
class Measure:
    """One line of the table; `holds` is None when nothing is asked or nothing could be measured."""

    name: str
    asked: str
    found: str
    holds: bool | np.bool | None = None

    @property
    def mark(self) -> str:
        if self.holds is None:
            return "  "
        return "ok" if self.holds else "NO"


def words(text: str) -> list[str]:
    return re.findall(r"\w+", text.lower())


def baseline() -> Pipeline:
    """The course's own baseline for sentiment: TF-IDF of 1–2-grams and logistic regression."""
    return make_pipeline(
        TfidfVectorizer(ngram_range=(1, 2), sublinear_tf=True, min_df=2),
        LogisticRegression(C=10, max_iter=1000),
    )


def size_and_shape(reviews: Reviews) -> Iterator[Measure]:
    lengths = np.array([len(text.split()) for text in reviews.texts])
    quartiles = "/".join(f"{q:.0f}" for q in np.percentile(lengths, [25, 50, 75]))
    yield Measure("reviews", ">= 1600", f"{len(reviews)}", len(reviews) >= 1600)
    ids = len(set(reviews.ids))
    yield Measure("different ids", "all", f"{ids}", ids == len(reviews))
    yield Measure(
        "words in a review",
        "20 to 150",
        f"{lengths.min()} to {lengths.max()}; quartiles {quartiles}",
        bool(lengths.min() >= 20 and lengths.max() <= 150),
    )
    by_label = [lengths[reviews.labels == label].mean() for label in (0, 1)]
    yield Measure(
        "mean words, negative and positive", "", f"{by_label[0]:.1f} and {by_label[1]:.1f}"
    )
    edges = [20, 40, 70, 80, 110, 151]
    for low, high in pairwise(edges):
        here = (lengths >= low) & (lengths < high)
        share = reviews.labels[here].mean() if here.any() else 0.0
        name = f"positive, {low} to {high - 1} words"
        yield Measure(name, "", f"{share:.3f} ({here.sum()})")
    types = {word for text in reviews.texts for word in words(text)}
    yield Measure("word types", ">= 9000", f"{len(types)}", len(types) >= 9000)


def balance(reviews: Reviews) -> Iterator[Measure]:
    positive = reviews.labels.mean()
    yield Measure("positive reviews", ".49 to .51", f"{positive:.3f}", abs(positive - 0.5) <= 0.01)
    fits = ((reviews.stars >= 3) | (reviews.labels == 0)) & (
        (reviews.stars <= 3) | (reviews.labels == 1)
    )
    in_range = (reviews.stars >= 1) & (reviews.stars <= 5)
    stars = Counter(reviews.stars.tolist())
    spread = ", ".join(f"{star}★ {stars[star]}" for star in range(1, 6))
    yield Measure("stars agree with labels", "all", spread, bool((fits & in_range).all()))
    films: dict[str, list[int]] = defaultdict(list)
    for film, label in zip(reviews.films, reviews.labels, strict=True):
        films[film].append(int(label))
    sizes = [len(labels) for labels in films.values()]
    found = f"{min(sizes)} to {max(sizes)}, {len(films)} films"
    yield Measure("reviews of a film", ">= 2", found, min(sizes) >= 2)
    both = sum(len(set(labels)) == 2 for labels in films.values())
    yield Measure("films with both labels", "", f"{both}")
    for split, share in zip(SPLITS, (0.70, 0.15, 0.15), strict=True):
        part = reviews.part(split)
        here = part.labels.mean() if len(part) else 0.0
        yield Measure(
            f"{split}: share and positive reviews",
            f"{share:.2f} and .50, +-.01",
            f"{len(part) / len(reviews):.3f} and {here:.3f} ({len(part)})",
            abs(len(part) / len(reviews) - share) <= 0.01 and abs(here - 0.5) <= 0.01,
        )
    splits: dict[str, set[str]] = defaultdict(set)
    for film, split in zip(reviews.films, reviews.splits, strict=True):
        splits[film].add(split)
    torn = sum(len(found) > 1 for found in splits.values())
    yield Measure("films in two splits", "0", f"{torn}", torn == 0)


def repetition(reviews: Reviews) -> Iterator[Measure]:
    runs: Counter[str] = Counter()
    for text in reviews.texts:
        sequence = words(text)
        runs.update({" ".join(sequence[k : k + 8]) for k in range(len(sequence) - 7)})
    run, times = runs.most_common(1)[0]
    found = f"{times}" + (f" («{run}»)" if times > 1 else "")
    yield Measure("reviews that share a run of 8 words", "<= 2", found, times <= 2)
    V = TfidfVectorizer(analyzer="char_wb", ngram_range=(4, 4)).fit_transform(reviews.texts)
    similar = (V @ V.T).tocoo()
    nearest = similar.data[similar.row != similar.col].max()
    yield Measure("nearest pair, cosine of 4-grams", f"< {NEAR}", f"{nearest:.2f}", nearest < NEAR)


def difficulty(reviews: Reviews) -> Iterator[Measure]:
    folds = GroupKFold(5)
    guess = cross_val_predict(
        baseline(), reviews.texts, reviews.labels, groups=reviews.films, cv=folds
    )
    score = (guess == reviews.labels).mean()
    yield Measure("baseline, films held out", ".75 to .92", f"{score:.3f}", 0.75 <= score <= 0.92)
    test, train = reviews.part("test"), reviews.part("train", "validation")
    on_test = baseline().fit(train.texts, train.labels).score(test.texts, test.labels)
    yield Measure("baseline on test, trained on the rest", "", f"{on_test:.3f}")
    lengths = np.array([[len(words(text))] for text in reviews.texts])
    # A tree, because what length tells is not monotonic: a linear model would hide half of it.
    tree = DecisionTreeClassifier(max_leaf_nodes=8, min_samples_leaf=20, random_state=0)
    by_length = cross_val_predict(tree, lengths, reviews.labels, groups=reviews.films, cv=folds)
    score = (by_length == reviews.labels).mean()
    yield Measure("length alone, films held out", "<= .66", f"{score:.3f}", score <= 0.66)


def transfer(reviews: Reviews, archive: Path) -> Iterator[Measure]:
    name, asked = "transfer to muchocine, balanced accuracy", ">= .65"
    if not archive.exists():
        yield Measure(name, asked, f"not measured: {archive} is not there")
        return
    real = read_muchocine(archive)
    guess = baseline().fit(reviews.texts, reviews.labels).predict(real.texts)
    score = balanced_accuracy_score(real.labels, guess)
    yield Measure(name, asked, f"{score:.3f} on {len(real)} reviews", score >= 0.65)
    train, test = real.part("train", "validation"), real.part("test")
    home = baseline().fit(train.texts, train.labels).predict(test.texts)
    away = baseline().fit(reviews.texts, reviews.labels).predict(test.texts)
    yield Measure(
        "on its test films: own training, Butaca",
        "",
        f"{balanced_accuracy_score(test.labels, home):.3f}, "
        f"{balanced_accuracy_score(test.labels, away):.3f}",
    )


def measure(table: Path, archive: Path) -> list[Measure]:
    """Every measure, in the order of the data card."""
    with table.open(encoding="utf-8", newline="") as file:
        columns = next(csv.reader(file))
    reviews = read_table(table)
    return [
        Measure("columns", "as in the data card", ", ".join(columns), columns == COLUMNS),
        *size_and_shape(reviews),
        *balance(reviews),
        *repetition(reviews),
        *difficulty(reviews),
        *transfer(reviews, archive),
    ]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("csv", nargs="?", type=Path, default=BUTACA)
    parser.add_argument("--muchocine", type=Path, default=cache_folder() / MUCHOCINE.archive)
    asked = parser.parse_args()
    try:
        table = measure(asked.csv, asked.muchocine)
    except (OSError, ValueError) as problem:
        sys.exit(f"cannot measure {asked.csv}: {problem}")
    for line in table:
        print(f"{line.mark} {line.name:42} {line.asked:22} {line.found}")
    broken = [line.name for line in table if line.mark == "NO"]
    if broken:
        sys.exit(f"does not hold: {'; '.join(broken)}")


if __name__ == "__main__":
    main()
