"""muchocine: 3,878 Spanish reviews with one to five stars (Cruz et al., SEPLN 2008).

One `N.xml` for each review, which is not quite XML: Latin-1 bytes without a declaration, HTML
entities that XML does not know («&ldquo;», «&egrave;»), bare «<» and «&» in the text. A parser of
XML rejects those reviews; the tags around the fields never vary, so the fields are cut out.
"""

import html
import re
import zipfile
from pathlib import Path

from rnncourse.data.corpora.corpus import Corpus
from rnncourse.data.corpora.reviews import Review, Reviews, draw, gather

MEMBER = re.compile(r"(?:.*/)?(\d+)\.xml")
FIELDS = re.compile(
    r'<review\b.*?\btitle="(?P<film>.*?)" rank="(?P<stars>[1-5])".*?>'
    r".*<body>(?P<text>.*)</body>",
    re.DOTALL,
)
VALIDATION, TEST = 0.15, 0.15  # of the films


def read_muchocine(archive: Path) -> Reviews:
    """The reviews of corpusCine.zip that take sides, shuffled and split by film.

    Three stars say neither yes nor no, so those reviews are left out, and so is one without text.
    """
    rows = []
    with zipfile.ZipFile(archive) as packed:
        for member in packed.namelist():
            number = MEMBER.fullmatch(member)
            if not number:
                continue
            found = FIELDS.search(packed.read(member).decode("latin-1"))
            if not found:
                raise ValueError(f"{member} no tiene título, nota y texto")
            stars, text = int(found["stars"]), html.unescape(found["text"]).strip()
            if stars == 3 or not text:
                continue
            film = " ".join(html.unescape(found["film"]).casefold().split())
            place = draw(film)
            split = "test" if place < TEST else "train"
            if TEST <= place < TEST + VALIDATION:
                split = "validation"
            name = f"muchocine-{number[1]}"
            rows.append(Review(name, film, stars, int(stars > 3), split, text))
    return gather(sorted(rows, key=lambda row: draw(row.id)))


MUCHOCINE = Corpus(
    name="muchocine",
    url="http://www.lsi.us.es/~fermin/corpusCine.zip",
    size=55_556_703,
    sha256="2be1333c903613402effa85ca629a66541093702c92e079c438b6eb5d84260a5",
    read=read_muchocine,
)
