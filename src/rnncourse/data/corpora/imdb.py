"""IMDb: 50,000 English reviews, half for training and half for testing (Maas et al., ACL 2011)."""

import re
import tarfile
from pathlib import Path

from rnncourse.data.corpora.corpus import Corpus
from rnncourse.data.corpora.reviews import (
    Review,
    Reviews,
    draw,
    gather,
    hold_out_validation,
)

REVIEW = re.compile(r"aclImdb/(train|test)/(pos|neg)/(\d+)_(\d+)\.txt")
ADDRESSES = re.compile(r"aclImdb/(train|test)/urls_(pos|neg)\.txt")
FILM = re.compile(r"tt\d+")


def read_imdb(archive: Path) -> Reviews:
    """The labelled reviews of aclImdb_v1.tar.gz, shuffled, with the film of each."""
    texts: list[tuple[str, str, int, int, str]] = []
    pages: dict[tuple[str, str], list[str]] = {}
    with tarfile.open(archive, "r|gz") as tar:  # a stream: one pass, nothing on disk
        for member in tar:
            review, addresses = REVIEW.fullmatch(member.name), ADDRESSES.fullmatch(member.name)
            file = tar.extractfile(member) if review or addresses else None
            if file is None:
                continue
            content = file.read().decode("utf-8")
            if review:
                split, sign, number, stars = review.groups()
                texts.append((split, sign, int(number), int(stars), content))
            elif addresses:
                pages[addresses[1], addresses[2]] = content.splitlines()
    rows = []
    for split, sign, number, stars, text in texts:
        # Line k of urls_pos.txt is the page of review k: …/title/tt0453418/usercomments
        page = FILM.search("".join(pages.get((split, sign), [])[number : number + 1]))
        film = page[0] if page else ""
        name, label = f"imdb-{split}-{sign}-{number}", int(sign == "pos")
        rows.append(Review(name, film, stars, label, split, text.replace("<br />", "\n")))
    return gather(hold_out_validation(sorted(rows, key=lambda row: draw(row.id))))


IMDB = Corpus(
    name="imdb",
    url="http://ai.stanford.edu/~amaas/data/sentiment/aclImdb_v1.tar.gz",
    size=84_125_825,
    sha256="c40f74a18d3b61f90feba1e17730e0d38e8b97c05fde7008942e91923d1658fe",
    read=read_imdb,
)
