"""The report as one HTML page that needs nothing else: no network, no file beside it."""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from importlib import resources
from statistics import median

from examiner.report.attention import DROP, Attention
from examiner.report.charts import boxes_svg, histogram_svg, share_svg
from examiner.report.misconceptions import Misconception
from examiner.report.record import ClassRecord, Submission, TaskRecord
from examiner.report.statistics import FEW, ItemStatistics, TaskStatistics, mark_share, quality
from examiner.report.tables import Cell, decimal, number, percent, shown, table, words

_SHOWN = 25  # misconceptions in view; the rest unfold
_VERDICTS = ("correcto", "parcial", "incorrecto", "otros")
_METHOD = f"""
<h2 id="metodo">Cómo se calcula</h2>
<p><strong>Nota</strong>: puntos entre los que ya están calificados, con el retraso descontado. Una
respuesta escrita sin calificar no cuenta ni a favor ni en contra. <strong>Cuartiles</strong>:
interpolados (tipo 7 de Hyndman y Fan, 1996).</p>
<p><strong>Dificultad</strong>: media de los puntos entre el máximo; cerca de 100 % es fácil.
<strong>Discriminación</strong>: correlación de Pearson entre el ejercicio y la suma de las demás
comprobaciones de la tarea (Crocker y Algina, 1986, cap. 14). Con Ebel (1965): desde 0,4 muy
buena, desde 0,3 buena, desde 0,2 mejorable; por debajo, revísalo: quien sabe más no lo hace mejor.
Con menos de {FEW} entregas no dice casi nada. Sólo cuentan las que se pudieron ejecutar.</p>
<p><strong>Por debajo de lo suyo</strong>: la nota menos la media de la tarea,
{decimal(100 * DROP)} puntos sobre 100 o más por debajo de lo que ese estudiante saca, así medido,
en las otras. <strong>Confusiones</strong>: las pistas
que recibió cada estudiante en la última calificación, contadas una vez por ejercicio.</p>
"""


def report_page(
    record: ClassRecord,
    statistics: Sequence[TaskStatistics],
    found: Sequence[Misconception],
    attention: Sequence[Attention],
    made: datetime,
) -> str:
    """The page. ``statistics`` are those of each of the record's tasks, in order."""
    style, script = _own("style.css"), _own("sort.js")
    policy = (
        f"default-src 'none'; style-src 'sha256-{_digest(style)}'; "
        f"script-src 'sha256-{_digest(script)}'"
    )
    title = f"Informe del curso {shown(record.course)}"
    parts = [
        '<!DOCTYPE html><html lang="es"><head><meta charset="utf-8">',
        '<meta name="viewport" content="width=device-width, initial-scale=1">',
        f'<meta http-equiv="Content-Security-Policy" content="{policy}">',
        f"<title>{title}</title><style>{style}</style></head><body>",
        f'<header><h1>{title}</h1><p class="soft">Hecho el {made:%d/%m/%Y a las %H:%M}.</p>',
        *_figures(record, statistics, attention),
        "</header>",
        *_navigation(record),
        "<main>",
        *_attention(record, attention),
        *_overview(record, statistics),
        *_misconceptions(record, found),
        '<h2 id="ejercicios">Tarea por tarea</h2>',
        *(
            part
            for task, one in zip(record.tasks, statistics, strict=True)
            for part in _task(task, one)
        ),
        *_times(record, statistics),
        *_marks(record),
        _METHOD,
        f"</main><script>{script}</script></body></html>",
    ]
    return "\n".join(parts) + "\n"


def _own(name: str) -> str:
    return resources.files("examiner.report").joinpath(name).read_text(encoding="utf-8")


def _digest(text: str) -> str:
    return base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()


def _figures(
    record: ClassRecord, statistics: Sequence[TaskStatistics], attention: Sequence[Attention]
) -> Iterator[str]:
    middles = [one.quartiles[1] for one in statistics if one.quartiles]
    figures = {
        "Estudiantes": str(len(record.students)),
        "Entregas": str(sum(one.delivered for one in statistics)),
        "Mediana de las tareas": f"{decimal(100 * median(middles), 0)} %" if middles else "—",
        "Entregas con algo por calificar": str(sum(one.pending for one in statistics)),
        "Llegaron tarde": str(sum(one.late for one in statistics)),
        "Avisos": str(len(attention)),
    }
    yield '<dl class="figures">'
    for name, figure in figures.items():
        yield f"<div><dt>{name}</dt><dd>{figure}</dd></div>"
    yield "</dl>"


def _navigation(record: ClassRecord) -> Iterator[str]:
    places = {
        "atencion": "Quién necesita atención",
        "resumen": "Las tareas",
        "confusiones": "Confusiones frecuentes",
        **{_anchor(task.name): task.name for task in record.tasks},
        "tiempos": "Tiempos",
        "notas": "Notas",
        "metodo": "Cómo se calcula",
    }
    links = "".join(
        f'<li><a href="#{shown(place)}">{shown(name)}</a></li>' for place, name in places.items()
    )
    yield f'<nav aria-label="Secciones"><ul>{links}</ul></nav>'


def _attention(record: ClassRecord, attention: Sequence[Attention]) -> Iterator[str]:
    yield '<h2 id="atencion">Quién necesita atención</h2>'
    if not attention:
        yield "<p>Nadie: todo está calificado y nada llama la atención.</p>"
        return
    yield table(
        "Avisos, los que no pueden esperar primero",
        ("Quién", "Tarea", "Por qué", "Qué hacer"),
        [
            (
                _student(record, one.student) if one.student else Cell("La clase", ""),
                _link(one.task),
                words(_capital(one.why)),
                words(one.what_to_do),
            )
            for one in attention
        ],
    )


def _overview(record: ClassRecord, statistics: Sequence[TaskStatistics]) -> Iterator[str]:
    yield '<h2 id="resumen">Las tareas</h2>'
    boxes = [
        (task.name, one.quartiles)
        for task, one in zip(record.tasks, statistics, strict=True)
        if one.quartiles
    ]
    if boxes:
        yield boxes_svg(boxes)
        yield '<p class="soft">De cuartil a cuartil; la raya es la mediana, que se lee al lado.</p>'
    rows = []
    for place, (task, one) in enumerate(zip(record.tasks, statistics, strict=True)):
        low, middle, high = one.quartiles or (None, None, None)
        rows.append(
            (
                Cell(_link(task.name).html, str(place)),
                words(task.title),
                number(one.delivered),
                number(len(record.students) - one.delivered),
                number(one.pending),
                number(one.late),
                percent(low),
                percent(middle),
                percent(high),
            )
        )
    yield table(
        "Entregas y notas de cada tarea",
        (
            "Tarea",
            "Título",
            "Entregaron",
            "No entregaron",
            "Por calificar",
            "Tarde",
            "Cuartil 1",
            "Mediana",
            "Cuartil 3",
        ),
        rows,
    )


def _misconceptions(record: ClassRecord, found: Sequence[Misconception]) -> Iterator[str]:
    yield '<h2 id="confusiones">Confusiones frecuentes</h2>'
    named = [one for one in found if one.named]
    rest = [one for one in found if not one.named]
    if not found:
        yield "<p>Ninguna comprobación dio pistas.</p>"
    often = [one for one in named if len(one.students) > 1][:_SHOWN]
    if often:
        yield (
            "<p>Errores que las comprobaciones reconocen y nombran: lo que conviene explicar otra "
            "vez en clase.</p>"
        )
        yield _hints("Las más frecuentes", record, often)
    if rarely := named[len(often) :]:
        yield f"<details><summary>{len(rarely)} menos frecuentes</summary>"
        yield _hints("Menos frecuentes", record, rarely)
        yield "</details>"
    if rest:
        yield f"<details><summary>{len(rest)} fallos sin nombre</summary>"
        yield (
            "<p>La comprobación dice qué falla y no por qué. Si uno es frecuente, mira qué "
            "escribieron y ponle nombre: añade ese error a los conocidos de la comprobación.</p>"
        )
        yield _hints("Fallos que ninguna pista explica", record, rest)
        yield "</details>"


def _hints(caption: str, record: ClassRecord, found: Sequence[Misconception]) -> str:
    order = {task.name: str(place) for place, task in enumerate(record.tasks)}
    return table(
        caption,
        ("Pista", "Tarea", "Ejercicio", "Estudiantes", "De"),
        [
            (
                words(one.hint),
                Cell(_link(one.task).html, order[one.task]),
                words(one.title),
                number(len(one.students)),
                number(one.of),
            )
            for one in found
        ],
    )


def _task(task: TaskRecord, statistics: TaskStatistics) -> Iterator[str]:
    yield f'<section id="{shown(_anchor(task.name))}"><h3>{shown(task.title)}</h3>'
    yield f"<p><code>{shown(task.name)}</code> · {_sentence(statistics)}</p>"
    if statistics.quartiles:
        yield histogram_svg(task.name, statistics.counts, statistics.quartiles)
    yield table(
        f"Ejercicios de {task.name}",
        (
            "Ejercicio",
            "Puntos",
            "n",
            "Dificultad",
            "Discriminación",
            "Lectura",
            *(_capital(name) for name in _VERDICTS),
        ),
        [_item(one) for one in statistics.items],
    )
    yield "</section>"


def _sentence(one: TaskStatistics) -> str:
    parts = [f"{one.delivered} entregas"]
    if one.quartiles:
        low, middle, high = (decimal(100 * value, 0) for value in one.quartiles)
        parts.append(f"mediana {middle} %, la mitad central entre {low} y {high} %")
    if one.pending:
        parts.append(f"{one.pending} con algo por calificar")
    if one.late:
        parts.append(f"{one.late} tarde")
    return "; ".join(parts) + "."


def _item(one: ItemStatistics) -> tuple[Cell, ...]:
    name = shown(one.item.title) + (" <small>(escrita)</small>" if one.item.written else "")
    easy = percent(one.difficulty)
    if one.difficulty is not None:
        easy = Cell(easy.html + share_svg(one.difficulty), easy.sort, number=True)
    if one.item.written and not one.n:
        reading = "por calificar"
    elif one.discrimination is None:
        reading = "no se puede calcular"
    elif one.paired < FEW:
        reading = f"pocas entregas ({one.paired})"
    else:
        reading = quality(one.discrimination)
    return (
        Cell(name),
        number(one.item.points),
        number(one.n),
        easy,
        number(one.discrimination),
        Cell(f'<span class="tight">{reading}</span>', reading),
        *(percent(one.verdicts.get(name, 0.0) if one.verdicts else None) for name in _VERDICTS),
    )


def _times(record: ClassRecord, statistics: Sequence[TaskStatistics]) -> Iterator[str]:
    yield '<h2 id="tiempos">Tiempos</h2>'
    rows = []
    for place, (task, one) in enumerate(zip(record.tasks, statistics, strict=True)):
        student, wall = one.student_seconds, one.wall_seconds
        came = sorted(sub.collected for sub in task.submissions if sub.collected)
        rows.append(
            (
                Cell(_link(task.name).html, str(place)),
                *(number(student[i] if student else None, 1, " s") for i in (0, 1)),
                *(number(wall[i] if wall else None, 1, " s") for i in (0, 1)),
                _moment(task.due),
                *(_moment(came[i] if came else None) for i in (0, len(came) // 2, -1)),
            )
        )
    yield table(
        "Lo que tardó en examinarse cada entrega y, en hora local, cuándo se recogieron",
        (
            "Tarea",
            "Su código, mediana",
            "Su código, máximo",
            "En total, mediana",
            "En total, máximo",
            "Fecha límite",
            "Primera",
            "La de en medio",
            "Última",
        ),
        rows,
    )


def _marks(record: ClassRecord) -> Iterator[str]:
    yield '<h2 id="notas">Notas</h2>'
    by_student: dict[str, dict[str, Submission]] = {student: {} for student in record.students}
    for task in record.tasks:
        for one in task.submissions:
            by_student[one.student][task.name] = one
    rows = []
    for place, (student, own) in enumerate(by_student.items()):
        shares = {
            task.name: mark_share(task, own[task.name]) if task.name in own else None
            for task in record.tasks
        }
        marked = [share for share in shares.values() if share is not None]
        rows.append(
            (
                Cell(_student(record, student).html, str(place)),
                number(sum(one.delivered for one in own.values())),
                percent(sum(marked) / len(marked) if marked else None),
                *(_share(shares[task.name], own.get(task.name)) for task in record.tasks),
            )
        )
    yield table(
        "Porcentaje de los puntos ya calificados; … falta calificar algo; — no entregó",
        ("Estudiante", "Entregas", "Media", *(task.name for task in record.tasks)),
        rows,
    )


def _share(share: float | None, submission: Submission | None) -> Cell:
    cell = percent(share)
    if submission is not None and submission.delivered and None in submission.scores.values():
        return Cell(f"{cell.html} …", cell.sort, number=True)
    return cell


def _student(record: ClassRecord, student: str) -> Cell:
    name = record.students.get(student, "")
    if not name:
        return Cell(shown(student))
    return Cell(f"{shown(name)} <small>{shown(student)}</small>")


def _link(task: str) -> Cell:
    return Cell(f'<a href="#{shown(_anchor(task))}">{shown(task)}</a>' if task else "")


def _anchor(task: str) -> str:
    return f"tarea-{task}".replace(" ", "-")


def _moment(moment: datetime | None) -> Cell:
    if moment is None:
        return Cell("—", "")
    # The gradebook's dates are in UTC and do not say so; a reader's are those of the place.
    local = (moment if moment.tzinfo else moment.replace(tzinfo=UTC)).astimezone()
    return Cell(f'<span class="tight">{local:%d/%m/%Y %H:%M}</span>', f"{local:%Y%m%d%H%M%S}")


def _capital(text: str) -> str:
    return text[:1].upper() + text[1:]
