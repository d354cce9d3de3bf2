"""A set of reviews, whatever corpus they come from."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

SPLITS = ("train", "validation", "test")
VALIDATION = 0.1  # of the training films, in a corpus that has no validation part


class Review(NamedTuple):
    """One review: a row of a corpus."""

    id: str
    film: str
    stars: int
    label: int
    split: str
    text: str


@dataclass(frozen=True)
class Reviews:
    """Críticas y lo que se sabe de cada una; todas las listas van en el mismo orden.

    Attributes:
        texts: el texto de cada crítica.
        labels: (n,), 1 si es positiva y 0 si es negativa.
        stars: (n,), la nota que puso quien la escribió: de 1 a 5, en IMDb de 1 a 10.
        films: la película de cada crítica («» si el corpus no la dice).
        splits: «train», «validation» o «test»; una película está en una sola parte.
        ids: un nombre distinto para cada crítica, siempre el mismo.
    """

    texts: list[str]
    labels: np.ndarray
    stars: np.ndarray
    films: list[str]
    splits: list[str]
    ids: list[str]

    def __len__(self) -> int:
        return len(self.texts)

    def part(self, *splits: str) -> "Reviews":
        """Las críticas de una o varias partes, en su orden: `part("train", "validation")`.

        Raises:
            ValueError: si alguna parte no es «train», «validation» ni «test».
        """
        unknown = [split for split in splits if split not in SPLITS]
        if unknown or not splits:
            raise ValueError(f"las partes son {', '.join(SPLITS)}; llegó {unknown or 'ninguna'}")
        kept = [k for k, split in enumerate(self.splits) if split in splits]
        return Reviews(
            texts=[self.texts[k] for k in kept],
            labels=self.labels[kept],
            stars=self.stars[kept],
            films=[self.films[k] for k in kept],
            splits=[self.splits[k] for k in kept],
            ids=[self.ids[k] for k in kept],
        )

    def rows(self) -> list[Review]:
        """Las mismas críticas, una tupla con nombres por cada una."""
        columns = (self.ids, self.films, self.stars, self.labels, self.splits, self.texts)
        return [
            Review(name, film, int(stars), int(label), split, text)
            for name, film, stars, label, split, text in zip(*columns, strict=True)
        ]


def gather(rows: Iterable[Review]) -> Reviews:
    """The columns of some reviews."""
    kept = list(rows)
    return Reviews(
        texts=[row.text for row in kept],
        labels=np.array([row.label for row in kept], dtype=np.int64),
        stars=np.array([row.stars for row in kept], dtype=np.int64),
        films=[row.film for row in kept],
        splits=[row.split for row in kept],
        ids=[row.id for row in kept],
    )


def draw(name: str) -> float:
    """A number in [0, 1) decided by a name alone: the same on every machine, in every order.

    Corpora are shuffled and split with it, so neither depends on the order of an archive.
    """
    return int.from_bytes(hashlib.sha256(name.encode()).digest()[:6], "big") / 2**48


def hold_out_validation(rows: list[Review]) -> list[Review]:
    """Moves a tenth of the training films to validation, if nothing is there yet."""
    if any(row.split == "validation" for row in rows):
        return rows
    return [
        row._replace(split="validation")
        if row.split == "train" and draw(row.film or row.id) < VALIDATION
        else row
        for row in rows
    ]
