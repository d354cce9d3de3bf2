"""The report of similar pairs, as a page to read in a browser."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from html import escape

from examiner.similarity.pairs import Pair

_STYLE = """
body { font: 16px/1.5 system-ui, sans-serif; margin: 2rem auto; max-width: 72rem; padding: 0 1rem }
div { display: flex; flex-wrap: wrap; gap: 1rem } section { flex: 1 1 24rem; min-width: 0 }
pre { background: #f4f4f4; overflow-x: auto; padding: .75rem } h3 { margin: .5rem 0 }
summary { cursor: pointer; font-weight: 600 } details { margin: .5rem 0 }
"""


def page_lines(task: str, pairs: Sequence[Pair]) -> Iterator[str]:
    """The report as HTML: everything students wrote is text."""
    yield "<!doctype html><html lang='es'><meta charset='utf-8'>"
    yield f"<title>Parecidos en {escape(task)}</title><style>{_STYLE}</style>"
    yield f"<h1>Parecidos en {escape(task)}</h1>"
    yield (
        "<p>Parejas de entregas más parecidas de lo que explica el azar, sin contar nombres, "
        "comentarios ni formato. <strong>Es una pregunta, no un veredicto</strong>: quien estudió "
        "junto o del mismo libro también escribe parecido. Lee el código y pregunta.</p>"
    )
    if not pairs:
        yield "<p>No hay ninguna.</p>"
    for pair in pairs:
        one, other = (escape(student) for student in pair.students)
        yield f"<h2>{one} y {other}</h2>"
        yield f"<p>Parejas así que se esperan por azar en la clase: {pair.expected:.1g}.</p>"
        for name, alike, mine, theirs in pair.exercises:
            yield f"<details{' open' if alike > 0.9 else ''}><summary>{escape(name)}: "
            yield f"{alike:.0%}</summary><div><section><h3>{one}</h3><pre>{escape(mine)}</pre>"
            yield f"</section><section><h3>{other}</h3><pre>{escape(theirs)}</pre></section>"
            yield "</div></details>"
