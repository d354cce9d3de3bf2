"""How long Keras takes with an Elman, a GRU and an LSTM layer of the same size: lesson 06.

    python benchmarks/recurrent_speed.py

Every round times each layer once, in turn, so that whatever else the machine does falls on all of
them; each is compared with the LSTM of its own round. The seconds depend on the machine, the ratios
less. Prints a table and writes `benchmarks/results/recurrent_speed.json`.
"""

import argparse
import json
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

import rnncourse  # noqa: F401  (before TensorFlow, to keep its start-up log out)

RESULTS = Path(__file__).parent / "results" / "recurrent_speed.json"


def timed_calls(layer: Any, X: np.ndarray) -> dict[str, Callable[[], Any]]:
    """One forward pass, and one forward and backward pass, of a layer compiled to a graph."""
    import tensorflow as tf

    layer.build(X.shape)
    inputs = tf.constant(X)

    @tf.function
    def forward() -> Any:
        return tf.reduce_sum(layer(inputs))

    @tf.function
    def training() -> Any:
        with tf.GradientTape() as tape:
            total = tf.reduce_sum(layer(inputs))
        return tape.gradient(total, layer.trainable_variables)

    return {"forward": forward, "training": training}


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("--batch", type=int, default=32)
    parser.add_argument("--length", type=int, default=100)
    parser.add_argument("--inputs", type=int, default=50)
    parser.add_argument("--units", type=int, nargs="+", default=[64, 256])
    parser.add_argument("--rounds", type=int, default=40)
    asked = parser.parse_args()

    import keras
    import tensorflow as tf

    tf.get_logger().setLevel("ERROR")  # it takes a function for each layer for a mistake
    rows = []
    print(f"{'units':>5} {'layer':22} {'pass':9} {'ms':>8}  time / LSTM (quartiles)  params / LSTM")
    for d_h in asked.units:
        layers = {
            "Elman": keras.layers.SimpleRNN(d_h),
            "GRU reset_after=False": keras.layers.GRU(d_h, reset_after=False),
            "GRU reset_after=True": keras.layers.GRU(d_h),
            "LSTM": keras.layers.LSTM(d_h),
        }
        X = np.random.default_rng(0).normal(size=(asked.batch, asked.length, asked.inputs))
        calls = {name: timed_calls(layer, X.astype("float32")) for name, layer in layers.items()}
        for kind in ("forward", "training"):
            for call in calls.values():
                call[kind]()  # the first call compiles
            seconds = np.zeros((asked.rounds, len(layers)))
            for k in range(asked.rounds):
                for j, call in enumerate(calls.values()):
                    start = time.perf_counter()
                    call[kind]()
                    seconds[k, j] = time.perf_counter() - start
            ratios = np.quantile(seconds / seconds[:, -1:], (0.25, 0.5, 0.75), axis=0)
            for j, (name, layer) in enumerate(layers.items()):
                share = layer.count_params() / layers["LSTM"].count_params()
                low, middle, high = (float(q) for q in ratios[:, j])
                milliseconds = float(np.median(seconds[:, j]) * 1000)
                print(
                    f"{d_h:5} {name:22} {kind:9} {milliseconds:8.1f}  "
                    f"{middle:.2f} ({low:.2f}–{high:.2f})         {share:.3f}",
                    flush=True,
                )
                rows.append(
                    {
                        "units": d_h,
                        "layer": name,
                        "pass": kind,
                        "ms": round(milliseconds, 2),
                        "time_over_lstm": [round(low, 3), round(middle, 3), round(high, 3)],
                        "parameters_over_lstm": round(share, 4),
                    }
                )
    RESULTS.parent.mkdir(exist_ok=True)
    RESULTS.write_text(json.dumps({**vars(asked), "runs": rows}, indent=1) + "\n")


if __name__ == "__main__":
    main()
