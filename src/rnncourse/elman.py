"""A small trainer for the Elman network, for lessons that need a trained one before lesson 04.

Everything is NumPy and batch-first. Lesson 03 takes it as given; lesson 04 derives `gradients`
(backpropagation through time) line by line.
"""

from collections.abc import Mapping

import numpy as np

Parameters = dict[str, np.ndarray]


def softmax(z: np.ndarray) -> np.ndarray:
    """Softmax over the last axis."""
    e = np.exp(z - z.max(axis=-1, keepdims=True))
    probabilities: np.ndarray = e / e.sum(axis=-1, keepdims=True)
    return probabilities


def initial_parameters(rng: np.random.Generator, d_x: int, d_h: int, K: int) -> Parameters:
    """U (d_x, d_h), V (d_h, d_h) orthogonal, b (d_h,), O (d_h, K), c (K,)."""
    return {
        "U": rng.normal(size=(d_x, d_h)) * 0.5,
        "V": np.linalg.qr(rng.normal(size=(d_h, d_h)))[0],
        "b": np.zeros(d_h),
        "O": rng.normal(size=(d_h, K)) / np.sqrt(d_h),
        "c": np.zeros(K),
    }


def all_states(X: np.ndarray, p: Mapping[str, np.ndarray]) -> np.ndarray:
    """States H (N, T, d_h) of inputs X (N, T, d_x), from a zero initial state."""
    N, T, _ = X.shape
    H = np.zeros((N, T, p["V"].shape[0]))
    h = np.zeros((N, p["V"].shape[0]))
    for t in range(T):
        h = np.tanh(X[:, t] @ p["U"] + h @ p["V"] + p["b"])
        H[:, t] = h
    return H


def gradients(
    X: np.ndarray, lengths: np.ndarray, y: np.ndarray, p: Mapping[str, np.ndarray]
) -> tuple[float, Parameters]:
    """Mean cross-entropy at the last real step of each sequence, and its gradients.

    Backpropagation through time (Goodfellow, Bengio and Courville, 2016, §10.2.2), with the
    state entering the output at step `lengths[n]`.

    Args:
        X: inputs (N, T, d_x); what lies beyond `lengths` is never read.
        lengths: real steps of each sequence (N,), between 1 and T.
        y: classes (N,), integers in [0, K).
        p: `U V b O c`.
    """
    N, T, _ = X.shape
    rows = np.arange(N)
    H = all_states(X, p)
    last = H[rows, lengths - 1]
    y_hat = softmax(last @ p["O"] + p["c"])
    loss = float(-np.log(y_hat[rows, y]).mean())

    delta = y_hat.copy()
    delta[rows, y] -= 1
    delta /= N
    g = {name: np.zeros_like(value) for name, value in p.items()}
    g["O"], g["c"] = last.T @ delta, delta.sum(axis=0)
    from_output = delta @ p["O"].T
    dh = np.zeros_like(last)
    for t in range(T - 1, -1, -1):
        dh = dh + from_output * (lengths == t + 1)[:, None]
        da = dh * (1 - H[:, t] ** 2)
        g["U"] += X[:, t].T @ da
        if t > 0:
            g["V"] += H[:, t - 1].T @ da
        g["b"] += da.sum(axis=0)
        dh = da @ p["V"].T
    return loss, g


def train(
    X: np.ndarray,
    lengths: np.ndarray,
    y: np.ndarray,
    d_h: int,
    rng: np.random.Generator,
    epochs: int = 300,
    rate: float = 0.02,
    clip: float = 1.0,
) -> Parameters:
    """Entrena una red de Elman N-1 con Adam y devuelve sus parámetros `U V b O c`.

    `X` (N, T, d_x), `lengths` (N,), `y` (N,) con clases 0 … K−1. Cada época recorre el lote
    completo; la norma global del gradiente se recorta en `clip` (lección 04).
    """
    p = initial_parameters(rng, X.shape[2], d_h, int(y.max()) + 1)
    mean = {name: np.zeros_like(value) for name, value in p.items()}
    square = {name: np.zeros_like(value) for name, value in p.items()}
    for epoch in range(1, epochs + 1):
        _, g = gradients(X, lengths, y, p)
        norm = np.sqrt(sum(float((value**2).sum()) for value in g.values()))
        scale = min(1.0, clip / norm) if norm > 0 else 1.0
        for name, value in g.items():
            step = value * scale
            mean[name] = 0.9 * mean[name] + 0.1 * step
            square[name] = 0.999 * square[name] + 0.001 * step**2
            unbiased = mean[name] / (1 - 0.9**epoch), square[name] / (1 - 0.999**epoch)
            p[name] = p[name] - rate * unbiased[0] / (np.sqrt(unbiased[1]) + 1e-8)
    return p
