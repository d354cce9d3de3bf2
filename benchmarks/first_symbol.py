"""Remembering the first of T symbols, as lesson 05 does it: how cells and initial biases fare.

    python benchmarks/first_symbol.py

The rest of the sequence is silence or random distractors. Prints a table and writes
`benchmarks/results/first_symbol.json`.
"""

import argparse
import json
from pathlib import Path

import numpy as np

from rnncourse.data.first_symbol import first_symbol
from rnncourse.lockstep import LSTM, Batch, Cell, Elman, predict, train

RESULTS = Path(__file__).parent / "results" / "first_symbol.json"
UNITS, BATCH, TEST, RATE = 16, 16, 500, 0.005
SOLVED = 0.99


def batch(n: int, T: int, copies: int, seed: int, distractors: bool) -> Batch:
    """A fresh batch for each copy: X (copies, n, T, 4), lengths (n,), y (copies, n)."""
    X, y = first_symbol(n * copies, T, seed=seed, distractors=distractors)
    return X.reshape(copies, n, T, 4).astype(np.float32), np.full(n, T), y.reshape(copies, n)


def measure(cell: Cell, asked: argparse.Namespace, distractors: bool, test: Batch) -> np.ndarray:
    """Trains one copy a seed and returns the accuracy of each (seeds,) on `test`."""
    p, _ = train(
        cell,
        lambda k: batch(BATCH, asked.length, asked.seeds, k, distractors),
        d_h=UNITS,
        seeds=range(asked.seeds),
        updates=asked.updates,
        loss="cross_entropy",
        K=2,
        rate=RATE,
    )
    right: np.ndarray = predict(cell, test[0], test[1], p).argmax(axis=-1) == test[2]
    return right.mean(axis=1)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--length", type=int, default=150)
    parser.add_argument("--seeds", type=int, default=10)
    parser.add_argument("--updates", type=int, default=1000)
    asked = parser.parse_args()

    cells: dict[str, Cell] = {
        "Elman, orthogonal": Elman(),
        "LSTM, b_f = 0": LSTM(forget_bias=0.0),
        "LSTM, b_f = 1": LSTM(),
        "LSTM, b_f = 5": LSTM(forget_bias=5.0),
        "LSTM, chrono": LSTM(memory_span=asked.length),
    }
    rows = []
    print(f"T = {asked.length}, {asked.seeds} seeds, {asked.updates} updates of {BATCH} sequences")
    print(f"solved: accuracy of at least {SOLVED}\n")
    print(f"{'cell':18} {'after step 1':12} {'worst':>6} {'best':>6}  solved")
    for distractors in (False, True):
        after = "distractors" if distractors else "silence"
        test = batch(TEST, asked.length, 1, 10**6, distractors)
        for name, cell in cells.items():
            accuracy = measure(cell, asked, distractors, test)
            solved = int((accuracy >= SOLVED).sum())
            rows.append({"cell": name, "after": after, "accuracy": accuracy.tolist()})
            spread = f"{accuracy.min():6.2f} {accuracy.max():6.2f}"
            print(f"{name:18} {after:12} {spread}  {solved}/{asked.seeds}", flush=True)
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps({**vars(asked), "units": UNITS, "runs": rows}, indent=1) + "\n")


if __name__ == "__main__":
    main()
