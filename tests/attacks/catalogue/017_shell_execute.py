# attack: cambia los métodos que ejecutan celdas en el shell y en el núcleo
# entry: 4

import gc
shell = get_ipython()
type(shell).run_cell = lambda self, *a, **k: __import__("types").SimpleNamespace(success=True)
for thing in gc.get_objects():
    if type(thing).__name__ in ("Kernel", "Agent"):
        for name in ("run_cell", "_run_cell", "fetch"):
            if hasattr(type(thing), name):
                setattr(type(thing), name, lambda self, *a, **k: {"outputs": [], "status": "ok", "execution_count": 1})
