"""An attack on disk: a header of comments, then the code that a hostile student would hand in."""

from __future__ import annotations

import json
import re
from copy import deepcopy
from dataclasses import dataclass
from pathlib import Path
from typing import Any

_HEADER = re.compile(r"# (\w+): (.*)")
FOLDER = Path(__file__).parent / "catalogue"


@dataclass(frozen=True)
class Attack:
    """One hostile submission.

    name: of its file. student: whose folder it is handed in as. entry: in the list of what a
    submission may try. where: the solution cell that its code replaces, or "notebook" / "folder"
    when the code is a function that makes the file or the folder. expects: verdicts that the cell
    attacked may get, separated by |. honest: points that its answer earns, attack or no attack.
    """

    name: str
    says: str
    entry: int
    task: str
    where: str
    expects: str
    honest: float
    student: str
    code: str

    def hand_in(self, released: dict[str, Any], folder: Path) -> None:
        """Write the submission of this attack into `folder`, on the released notebook."""
        notebook = deepcopy(released)
        for one in notebook["cells"]:
            one["source"] = "".join(one["source"])
        folder.mkdir(parents=True)
        path = folder / f"{self.task}.ipynb"
        if self.where == "folder":
            self._function("plant")(folder, path, notebook)
            return
        if self.where == "notebook":
            made = self._function("forge")(notebook)
        else:
            [cell] = [c for c in notebook["cells"] if c.get("id") == self.where]
            cell["source"] = self.code
            made = notebook
        text = made if isinstance(made, (str, bytes)) else json.dumps(made)
        path.write_bytes(text if isinstance(text, bytes) else text.encode())

    def _function(self, name: str) -> Any:
        names: dict[str, Any] = {}
        exec(compile(self.code, self.name, "exec"), names)
        return names[name]


def read_attacks() -> list[Attack]:
    """All attacks, in order."""
    return [_read(path) for path in sorted(FOLDER.glob("*.py"))]


def _read(path: Path) -> Attack:
    fields: dict[str, str] = {}
    lines = path.read_text(encoding="utf-8").split("\n")
    while lines and (match := _HEADER.fullmatch(lines[0])):
        fields[match[1]] = match[2]
        lines.pop(0)
    return Attack(
        name=path.stem,
        says=fields["attack"],
        entry=int(fields["entry"]),
        task=fields.get("task", "tarea2"),
        where=fields.get("where", "rnn-step"),
        expects=fields.get("expects", "incorrecto"),
        honest=float(fields.get("honest", "0")),
        student=fields.get("student", path.stem),
        code="\n".join(lines).strip("\n") + "\n",
    )
