"""The adding problem of lesson 05: an Elman network against an LSTM, over seeds and learning rates.

    python benchmarks/adding_problem.py

Both have the same units, batches, optimiser and clipping, and each is tried at every learning
rate, so that neither loses for want of tuning. Answering always 1 is the baseline.
Prints a table and writes `benchmarks/results/adding_problem.json`.
"""

import argparse
import json
from pathlib import Path

import numpy as np

from rnncourse.data import delayed_sum
from rnncourse.lockstep import LSTM, Batch, Elman, predict, train

RESULTS = Path(__file__).parent / "results" / "adding_problem.json"
UNITS, BATCH, TEST = 16, 32, 1000
RATES = (0.003, 0.01, 0.02)
SOLVED = 0.01  # the sum is off by a tenth, a quarter of what the baseline is


def batch(n: int, T: int, copies: int, seed: int) -> Batch:
    """A fresh batch for each copy: X (copies, n, T, 2), lengths (n,), y (copies, n)."""
    X, y = delayed_sum(n * copies, T, seed=seed)
    sequences = X.reshape(copies, n, T, 2).astype(np.float32)
    return sequences, np.full(n, T), y.reshape(copies, n).astype(np.float32)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--length", type=int, default=50)
    parser.add_argument("--seeds", type=int, default=10)
    parser.add_argument("--updates", type=int, default=1500)
    asked = parser.parse_args()

    test = batch(TEST, asked.length, 1, seed=10**6)
    rows = []
    print(f"T = {asked.length}, {asked.seeds} seeds, {asked.updates} updates of {BATCH} sequences")
    print(f"answering always 1: mse {((test[2] - 1) ** 2).mean():.4f}\n")
    print(f"{'cell':6} {'rate':>6} {'best':>8} {'median':>8} {'worst':>8}  solved")
    for cell in (Elman(), LSTM()):
        for rate in RATES:
            p, _ = train(
                cell,
                lambda k: batch(BATCH, asked.length, asked.seeds, seed=k),
                d_h=UNITS,
                seeds=range(asked.seeds),
                updates=asked.updates,
                rate=rate,
            )
            mse = ((predict(cell, test[0], test[1], p)[..., 0] - test[2]) ** 2).mean(axis=1)
            name, solved = type(cell).__name__, int((mse < SOLVED).sum())
            rows.append({"cell": name, "rate": rate, "mse": mse.round(5).astype(float).tolist()})
            spread = f"{mse.min():8.4f} {np.median(mse):8.4f} {mse.max():8.4f}"
            print(f"{name:6} {rate:6} {spread}  {solved}/{asked.seeds}", flush=True)
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps({**vars(asked), "units": UNITS, "runs": rows}, indent=1) + "\n")


if __name__ == "__main__":
    main()
