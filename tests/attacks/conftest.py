"""One class of attackers, graded once for every test here; its table at the end of the run."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from attack import read_attacks
from the_class import ROOT, Class, run_class

_TABLE = ROOT / "build" / "attacks.json"
_results: list[Class] = []


@pytest.fixture(scope="session")
def graded_class(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Class]:
    """Every attack of the catalogue and the honest students, graded by the real pipeline."""
    if shutil.which("bwrap") is None:
        pytest.skip("bwrap is not installed (Debian package bubblewrap)")
    folder: Path = tmp_path_factory.mktemp("red-team") / "course"
    result = run_class(folder, read_attacks())
    _results.append(result)
    yield result


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    for result in _results:
        rows = [
            {
                "attack": outcome.attack.name,
                "says": outcome.attack.says,
                "entry": outcome.attack.entry,
                "verdict": outcome.verdict,
                "points_gained": outcome.gained,
                "secrets_read": outcome.secrets,
                "seconds": outcome.seconds,
            }
            for outcome in result.outcomes.values()
        ]
        summary = {
            "attacks": len(rows),
            "points gained": sum(row["points_gained"] for row in rows),
            "hidden checks read": sum(bool(row["secrets_read"]) for row in rows),
            "others touched": len(result.touched),
            "class stopped": sum(row["verdict"] == "no calificada" for row in rows),
        }
        _TABLE.parent.mkdir(exist_ok=True)
        document = {"summary": summary, "attacks": rows}
        _TABLE.write_text(json.dumps(document, ensure_ascii=False, indent=1), encoding="utf-8")
        write = terminalreporter.write_line
        terminalreporter.section("red team")
        for row in rows:
            secrets = ", ".join(row["secrets_read"]) or "none"
            write(
                f"{row['attack']:36} entry {row['entry']:>2}  {row['verdict']:20} "
                f"gained {row['points_gained']:g}  secrets {secrets}"
            )
        write(", ".join(f"{name} {value:g}" for name, value in summary.items()))
