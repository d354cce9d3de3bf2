"""Reviews as a CSV table, plain or gzipped: how Butaca is shipped and parsed corpora are cached."""

import csv
import gzip
import io
import os
import sys
import zlib
from pathlib import Path

from rnncourse.data.corpora.reviews import (
    SPLITS,
    Review,
    Reviews,
    gather,
    hold_out_validation,
)

NEEDED = ("text", "label", "stars", "split", "id")


def read_table(path: Path) -> Reviews:
    """Reviews from a CSV with columns text, label, stars, split, id and, if known, film.

    The HTML line breaks that IMDb's texts carry become line breaks. Without any row of validation,
    a tenth of the training films (of the reviews, if films are unknown) becomes that.

    Raises:
        FileNotFoundError: if it is not there.
        ValueError: if it is not such a table; it says the line and the column.
    """
    with path.open("rb") as raw:
        packed = raw.read(2) == b"\x1f\x8b"
    try:
        with (gzip.open if packed else open)(path, "rt", encoding="utf-8", newline="") as file:
            return gather(hold_out_validation(parsed_rows(csv.DictReader(file), path)))
    except (EOFError, gzip.BadGzipFile, zlib.error, UnicodeDecodeError, csv.Error) as problem:
        raise ValueError(f"{path} está dañado o no es un CSV en UTF-8 ({problem})") from None


def parsed_rows(reader: "csv.DictReader[str]", path: Path) -> list[Review]:
    missing = [name for name in NEEDED if name not in (reader.fieldnames or ())]
    if missing:
        raise ValueError(f"a {path} le faltan las columnas {', '.join(missing)}")
    rows = []
    for row in reader:
        try:
            film = sys.intern(row.get("film") or "")
            text = row["text"].replace("<br />", "\n")
            found = Review(
                row["id"], film, int(row["stars"]), int(row["label"]), row["split"], text
            )
        except (ValueError, TypeError, AttributeError):
            raise ValueError(
                f"{path}, línea {reader.line_num}: faltan datos, o la nota o la etiqueta no son "
                "números"
            ) from None
        if found.label not in (0, 1) or found.split not in SPLITS:
            raise ValueError(
                f"{path}, línea {reader.line_num}: label debe ser 0 o 1 y split una de "
                f"{', '.join(SPLITS)}; llegó {found.label} y {found.split!r}"
            )
        rows.append(found)
    return rows


def write_table(reviews: Reviews, path: Path) -> None:
    """Writes a gzipped table that `read_table` reads back; `path` is whole or is not there."""
    text = io.StringIO(newline="")
    table = csv.writer(text, quoting=csv.QUOTE_ALL, lineterminator="\n")
    table.writerow(Review._fields)
    table.writerows(reviews.rows())
    partial = path.with_name(f"{path.name}.{os.getpid()}")  # two processes never share it
    try:
        with gzip.open(partial, "wb", compresslevel=1) as file:
            file.write(text.getvalue().encode())
        partial.replace(path)
    finally:
        partial.unlink(missing_ok=True)
