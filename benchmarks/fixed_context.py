"""The bottleneck of lesson 11: how long a dictated number fits in one vector, with and without
attention, over seeds.

    python benchmarks/fixed_context.py

Every network reads dictated phone numbers of one to six pairs of digits, each example once, and
writes the digits; all learn at the same rate. They are tested on numbers that they have not seen
(of one pair there are only 100, all seen). Also measured: the next symbol given the right prefix
against the network's own, and beam against greedy search.
Prints a table and writes `benchmarks/results/fixed_context.json`.
"""

import argparse
import json
from pathlib import Path
from typing import Any

import numpy as np

from rnncourse import set_seed
from rnncourse.data.dictation import PAIRS, dictation

import keras  # isort: skip  (after rnncourse, which silences TensorFlow's start-up log)
from keras import layers  # isort: skip

RESULTS = Path(__file__).parent / "results" / "fixed_context.json"
NETWORKS = (("context", 32), ("context", 64), ("attention", 32))
RATE = 0.01
BATCH, LONGEST, TEST, BEAM = 64, 6, 150, 4
PADDING, START, END = 0, 1, 2
SYMBOLS = {str(digit): 3 + digit for digit in range(10)}
WORDS = {word: k for k, word in enumerate(sorted({w for pair in PAIRS for w in pair}), start=1)}
T, M = 3 * LONGEST, 2 * LONGEST + 1
Arrays = tuple[np.ndarray, np.ndarray, np.ndarray]


def arrays(words: list[list[str]], numbers: list[str]) -> Arrays:
    """Words (n, T), entries of the decoder (n, M) and its targets (n, M), padded with zeros."""
    X, entries, targets = (np.zeros((len(words), size), int) for size in (T, M, M))
    for n, (text, number) in enumerate(zip(words, numbers, strict=True)):
        digits = [SYMBOLS[digit] for digit in number]
        X[n, : len(text)] = [WORDS[word] for word in text]
        entries[n, : len(digits) + 1] = [START, *digits]
        targets[n, : len(digits) + 1] = [*digits, END]
    return X, entries, targets


def network(kind: str, d_h: int) -> keras.Model:
    """Words (N, T) and entries (N, M) -> scores (N, M, K)."""
    x, y = keras.Input((T,), dtype="int32"), keras.Input((M,), dtype="int32")
    read = layers.Embedding(len(WORDS) + 1, 16, mask_zero=True)(x)
    H, h = layers.GRU(d_h, return_sequences=True, return_state=True)(read)
    S = layers.GRU(d_h, return_sequences=True)(layers.Embedding(13, 16)(y), initial_state=h)
    if kind == "attention":
        C = layers.Attention()([S, H])
        S = layers.Dense(d_h, activation="tanh")(layers.Concatenate()([C, S]))
    return keras.Model((x, y), layers.Dense(13)(S))


def search(model: keras.Model, X: np.ndarray, width: int) -> tuple[np.ndarray, np.ndarray]:
    """Beam search: the best symbols (N, M) and their log-probability (N,). Width 1 is greedy."""
    N, rows = len(X), np.arange(len(X))[:, None]
    written = np.zeros((N, width, M + 1), int)
    written[..., 0] = START
    total = np.where(np.arange(width) == 0, 0.0, -np.inf) * np.ones((N, 1))
    for step in range(M):
        entries = written[..., :-1].reshape(N * width, M)
        scores = model.predict_on_batch((X.repeat(width, axis=0), entries))[:, step]
        scores = scores.reshape(N, width, -1).astype(float)
        log_p = scores - np.log(np.exp(scores).sum(axis=-1, keepdims=True))
        over = np.isin(written[..., step], (END, PADDING))
        log_p[over] = -np.inf
        log_p[over, PADDING] = 0  # what has ended goes on at no cost
        grown = (total[..., None] + log_p).reshape(N, -1)
        best = np.argsort(-grown, axis=1, kind="stable")[:, :width]
        total, written = grown[rows, best], written[rows, best // 13]
        written[..., step + 1] = best % 13
    return written[:, 0, 1:], total[:, 0]


def unseen(groups: int, seen: set[str]) -> Arrays:
    """TEST numbers of that many pairs, none of them in `seen` if there is any other."""
    words, numbers = dictation(8 * TEST, (groups, groups), seed=10**6 + groups)
    new = [n for n, number in enumerate(numbers) if groups == 1 or number not in seen][:TEST]
    return arrays([words[n] for n in new], [numbers[n] for n in new])


def run(kind: str, d_h: int, seed: int, updates: int) -> dict[str, Any]:
    """Trains one network and measures it at every length."""
    words, numbers = dictation(updates * BATCH, (1, LONGEST), seed=seed)
    X, entries, targets = arrays(words, numbers)
    set_seed(seed)
    model = network(kind, d_h)
    loss = keras.losses.SparseCategoricalCrossentropy(from_logits=True, ignore_class=PADDING)
    model.compile(optimizer=keras.optimizers.Adam(RATE), loss=loss, jit_compile=False)
    model.fit((X, entries), targets, batch_size=BATCH, epochs=1, shuffle=False, verbose=0)

    tests = [unseen(groups, set(numbers)) for groups in range(1, LONGEST + 1)]
    X, entries, targets = (np.concatenate(part) for part in zip(*tests, strict=True))
    real = targets != PADDING
    greedy, greedy_log_p = search(model, X, 1)
    forced = model.predict_on_batch((X, entries)).argmax(axis=-1)
    exact = (greedy == targets).all(axis=1)
    some = slice(None, None, 3)  # beam costs `BEAM` times as much
    beam, beam_log_p = search(model, X[some], BEAM)
    return {
        "kind": kind,
        "units": d_h,
        "rate": RATE,
        "seed": seed,
        "parameters": model.count_params(),
        "exact_by_groups": exact.reshape(LONGEST, TEST).mean(axis=1).round(3).tolist(),
        "next_symbol_forced": round(float((forced == targets)[real].mean()), 3),
        "next_symbol_free": round(float((greedy == targets)[real].mean()), 3),
        "exact_greedy": round(float(exact[some].mean()), 3),
        "exact_beam": round(float((beam == targets[some]).all(axis=1).mean()), 3),
        "beam_more_probable": round(float((beam_log_p > greedy_log_p[some] + 1e-4).mean()), 3),
        "beam_less_probable": round(float((beam_log_p < greedy_log_p[some] - 1e-4).mean()), 3),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n\n")[0])
    parser.add_argument("--seeds", type=int, default=5)
    parser.add_argument("--updates", type=int, default=700)
    asked = parser.parse_args()

    runs = []
    header = " ".join(f"{groups:>5}" for groups in range(1, LONGEST + 1))
    print(f"{'network':10}{'units':>6}{'seed':>5}   exact by pairs {header}", flush=True)
    for seed in range(asked.seeds):
        for kind, d_h in NETWORKS:
            found = run(kind, d_h, seed, asked.updates)
            runs.append(found)
            exact = " ".join(f"{share:5.2f}" for share in found["exact_by_groups"])
            print(f"{kind:10}{d_h:6}{seed:5}                  {exact}", flush=True)
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps({**vars(asked), "beam": BEAM, "runs": runs}, indent=1) + "\n")


if __name__ == "__main__":
    main()
