"""What an examination concludes, as small typed values."""

from __future__ import annotations

from dataclasses import asdict, dataclass, field
from enum import StrEnum
from typing import Any


class Verdict(StrEnum):
    """The conclusion on one check cell."""

    RIGHT = "correcto"
    PARTLY = "parcial"
    WRONG = "incorrecto"
    ERROR = "error"
    TIMEOUT = "tiempo agotado"
    MEMORY = "memoria agotada"
    CRASHED = "proceso interrumpido"
    FAULT = "fallo del calificador"


WHAT_TO_DO = {
    Verdict.RIGHT: "",
    Verdict.PARTLY: "Lee las pistas de los criterios que faltan.",
    Verdict.WRONG: "Lee las pistas de cada criterio y vuelve a probar tu solución.",
    Verdict.ERROR: "Ejecuta tu cuaderno de arriba abajo en un núcleo nuevo y corrige el error.",
    Verdict.TIMEOUT: "Tu código no termina a tiempo: busca un bucle sin fin o un cálculo de más.",
    Verdict.MEMORY: "Tu código pide más memoria de la permitida: busca arreglos enormes.",
    Verdict.CRASHED: "Tu código termina el proceso: quita exit(), os._exit() o similares.",
    Verdict.FAULT: "No es cosa tuya: quien imparte el curso lo volverá a calificar.",
}


@dataclass(frozen=True)
class CheckVerdict:
    """The conclusion on one check cell. ``points`` is None when the grader failed."""

    cell: str
    verdict: Verdict
    points: float | None
    max_points: float
    detail: str = ""
    hints: tuple[str, ...] = ()


@dataclass(frozen=True)
class Report:
    """All that an examination says of one submission, besides the notebook itself.

    ``repairs`` tells what was restored; ``problem`` why there was nothing to run, if so. Times in
    seconds: ``student_seconds`` running the student's cells and functions, ``wall`` altogether.
    """

    checks: tuple[CheckVerdict, ...]
    repairs: tuple[str, ...] = ()
    problem: str = ""
    student_seconds: float = 0.0
    wall: float = 0.0
    cpu: float = 0.0
    peak_memory: int = 0
    sandbox: str = ""
    deaths: tuple[str, ...] = field(default=())

    @property
    def points(self) -> float:
        """Points earned in check cells."""
        return round(sum(check.points or 0.0 for check in self.checks), 4)

    @property
    def faulty(self) -> bool:
        """Whether the grader failed somewhere, so that the result must not count."""
        return any(check.verdict is Verdict.FAULT for check in self.checks)

    def to_dict(self) -> dict[str, Any]:
        """Plain data for JSON."""
        return asdict(self)

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Report:
        """The inverse of :meth:`to_dict`."""
        checks = tuple(
            CheckVerdict(
                **{**item, "verdict": Verdict(item["verdict"]), "hints": tuple(item["hints"])}
            )
            for item in data["checks"]
        )
        rest = {key: value for key, value in data.items() if key != "checks"}
        for key in ("repairs", "deaths"):
            rest[key] = tuple(rest[key])
        return cls(checks=checks, **rest)
