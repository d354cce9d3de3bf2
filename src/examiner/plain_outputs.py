"""What student code displayed, reduced to text and pictures that a page can show without risk.

HTML, scripts, SVG, LaTeX and widgets can run, restyle a page or imitate the grader; each such
output has a ``text/plain`` twin, which is what stays.
"""

from __future__ import annotations

import base64
import binascii
import re

from nbformat import NotebookNode

_PICTURES = {
    "image/png": b"\x89PNG\r\n\x1a\n",
    "image/jpeg": b"\xff\xd8\xff",
    "image/gif": b"GIF8",
}
_COLOURS = re.compile(r"\x1b\[[0-9;]*m")
_CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
# Characters that reorder or hide the text around them.
_DIRECTIONS = re.compile(r"[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]")


def plain_outputs(outputs: list[NotebookNode]) -> list[NotebookNode]:
    """The outputs of a student's cell as stream text, plain results, errors and pictures."""
    return [kept for output in outputs if (kept := _plain(output)) is not None]


def plain_text(text: str) -> str:
    """Text without escape sequences, and with characters that reorder it made visible."""
    # Lone surrogates: no file could be written with them.
    text = text.encode("utf-8", "replace").decode("utf-8")
    text = _CONTROLS.sub("�", _COLOURS.sub("", text))
    return _DIRECTIONS.sub(lambda found: f"‹U+{ord(found.group()):04X}›", text)


def _plain(output: NotebookNode) -> NotebookNode | None:
    kind = output.get("output_type")
    if kind == "stream":
        return NotebookNode(output, text=plain_text(output.text))
    if kind == "error":
        return NotebookNode(
            output_type="error",
            ename=plain_text(output.ename),
            evalue=plain_text(output.evalue),
            traceback=[plain_text(line) for line in output.traceback],
        )
    data = {}
    text = output.get("data", {}).get("text/plain")
    if isinstance(text, str):
        data["text/plain"] = plain_text(text)
    for media_type in _PICTURES:
        picture = output.get("data", {}).get(media_type)
        if is_picture(media_type, picture):
            data[media_type] = picture
    if not data:
        return None
    return NotebookNode(output, data=NotebookNode(data), metadata=NotebookNode())


def is_picture(media_type: str, encoded: object) -> bool:
    """Whether it is base64, and nothing else, of a picture of that type: not SVG, which is code."""
    if media_type not in _PICTURES or not isinstance(encoded, str):
        return False
    try:
        data = base64.b64decode(encoded.replace("\n", ""), validate=True)
    except (binascii.Error, ValueError):
        return False
    return data.startswith(_PICTURES[media_type])
