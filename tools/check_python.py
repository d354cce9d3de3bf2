"""Say in one sentence, on any Python, that this one will not do."""

import sys

if not (3, 11) <= sys.version_info[:2] <= (3, 13):
    sys.exit(
        "Se necesita Python 3.11, 3.12 o 3.13 y este es %d.%d: indica otro con PYTHON=, "
        "por ejemplo «make PYTHON=python3.12 demo»." % sys.version_info[:2]
    )
