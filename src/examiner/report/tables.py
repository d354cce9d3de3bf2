"""Tables as HTML: escaped, with scopes and a caption, and ready for the script that sorts them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from html import escape

from examiner.plain_outputs import plain_text


@dataclass(frozen=True)
class Cell:
    """A cell: HTML, and what it sorts by if that is not its text. An empty key sorts last."""

    html: str
    sort: str | None = None
    number: bool = False


def shown(value: object) -> str:
    """A text of anybody's as HTML that shows it and does nothing else."""
    return escape(plain_text(str(value)))


def words(value: object) -> Cell:
    """A cell of text."""
    return Cell(shown(value))


def number(value: float | None, digits: int = 2, unit: str = "") -> Cell:
    """A cell with a number as Spanish writes it; a dash for none."""
    if value is None:
        return Cell("—", "", number=True)
    return Cell(f"{decimal(value, digits)}{unit}", repr(float(value)), number=True)


def decimal(value: float, digits: int = 2) -> str:
    """A number with at most so many decimals: «0,5», «12»."""
    text = f"{value:.{digits}f}"
    text = text.rstrip("0").rstrip(".") if "." in text else text
    return ("0" if text == "-0" else text).replace(".", ",").replace("-", "−")


def percent(share: float | None) -> Cell:
    """A cell with a share of one, in hundredths."""
    return number(None if share is None else 100 * share, 0, " %")


def table(caption: str, columns: Sequence[str], rows: Iterable[Sequence[Cell]]) -> str:
    """A table whose first cell of each row names it. Columns whose cells are numbers go right."""
    lines = list(rows)
    numeric = [all(line[place].number for line in lines) for place in range(len(columns))]
    heads = "".join(
        f'<th scope="col"{_class(right)}>{escape(column)}</th>'
        for column, right in zip(columns, numeric, strict=True)
    )
    body = "".join(f"<tr>{_row(line, numeric)}</tr>" for line in lines)
    return (
        f'<div class="scroll" tabindex="0" role="region" aria-label="{escape(caption)}">'
        f'<table class="sortable"><caption>{escape(caption)}</caption>'
        f"<thead><tr>{heads}</tr></thead><tbody>{body}</tbody></table></div>"
    )


def _row(cells: Sequence[Cell], numeric: Sequence[bool]) -> str:
    parts = []
    for place, (cell, right) in enumerate(zip(cells, numeric, strict=True)):
        tag = 'th scope="row"' if place == 0 else "td"
        key = "" if cell.sort is None else f' data-sort="{escape(cell.sort)}"'
        parts.append(f"<{tag}{_class(right)}{key}>{cell.html}</{tag.partition(' ')[0]}>")
    return "".join(parts)


def _class(right: bool) -> str:
    return ' class="number"' if right else ""
