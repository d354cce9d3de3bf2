"""course/coverage.yml: every id of the inventory is taught in a cell that exists."""

import re
from pathlib import Path

import nbformat
import pytest
import yaml

ROOT = Path(__file__).parents[2]
COVERAGE = yaml.safe_load((ROOT / "course" / "coverage.yml").read_text(encoding="utf-8"))
NOTEBOOKS = {
    path.stem: {cell.id for cell in nbformat.read(path, as_version=4).cells}
    for path in (*(ROOT / "course").glob("*.ipynb"), *(ROOT / "source").glob("*/*.ipynb"))
}
# Numbered concepts of each of the five sources, and errata.
EXPECTED = {"S0": 16, "S1": 20, "S2": 25, "S3": 27, "S4": 13, "E": 45}


@pytest.mark.parametrize("item", COVERAGE)
def test_the_cells_that_cover_it_exist(item):
    assert COVERAGE[item], f"{item} is covered by nothing"
    for place in COVERAGE[item]:
        notebook, _, cell = place.partition("#")
        assert cell in NOTEBOOKS.get(notebook, ()), f"{item}: there is no {place}"


def test_no_id_of_the_inventory_is_left_out():
    counts = dict.fromkeys(EXPECTED, 0)
    for item in COVERAGE:
        if found := re.fullmatch(r"(S\d)\.\d+b?|(E)\d+", item):
            counts[found[1] or found[2]] += 1
    assert counts == EXPECTED
