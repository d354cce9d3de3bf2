# attack: importa las partes del calificador que saben de tareas y exámenes
# entry: 17

import importlib, sys
for name in ("task", "examination", "intake", "batch", "course", "bank", "verdict", "sandbox", "release"):
    try:
        print(importlib.import_module(f"examiner.{name}"))
    except ImportError as error:
        print(error)
import examiner
print(__import__("os").listdir(examiner.__path__[0]))
