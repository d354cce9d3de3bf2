"""The autograder: what instructors and CI run."""

import sys

# nbformat checks notebooks with jsonschema, which imports this package if it is there, for a format
# of addresses that notebooks do not have, and takes a second for it: in each of our processes.
sys.modules.setdefault("rfc3987_syntax", None)  # type: ignore[arg-type]
