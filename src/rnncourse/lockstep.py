"""Trains one small recurrent network from several seeds at once, in NumPy.

A comparison needs several seeds, and small networks spend their time in Python's loop over the
steps. Here the copies advance in lockstep along a leading axis S, one for each seed, so that five
cost little more than one. They share nothing: each has its own weights, gradients and clipping.

Lesson 05 takes it as given. The gradients are those of lesson 04, with the cell of lesson 05.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

import numpy as np
from threadpoolctl import threadpool_limits  # type: ignore[import-untyped]

from rnncourse.elman import softmax

Parameters = dict[str, np.ndarray]
Loss = Literal["squared", "cross_entropy"]
# X (S or 1, N, T, d_x), lengths (N,), y (S or 1, N)
Batch = tuple[np.ndarray, np.ndarray, np.ndarray]


class Cell(Protocol):
    """What `train` asks of a recurrent layer. Arrays of steps are time-major: (T, S, N, …)."""

    def initial(self, rng: np.random.Generator, d_x: int, d_h: int) -> Parameters: ...

    def forward(self, X: np.ndarray, p: Mapping[str, np.ndarray]) -> Parameters: ...

    def backward(
        self, X: np.ndarray, trace: Parameters, dH: np.ndarray, p: Mapping[str, np.ndarray]
    ) -> Parameters: ...


@dataclass(frozen=True)
class Elman:
    """h = tanh(x W_x + h W_h + b), initialised as Keras' `SimpleRNN` is by default."""

    def initial(self, rng: np.random.Generator, d_x: int, d_h: int) -> Parameters:
        """W_x (d_x, d_h), W_h (d_h, d_h) orthogonal, b (d_h,) zeros."""
        return {
            "W_x": glorot(rng, d_x, d_h),
            "W_h": orthogonal(rng, d_h, d_h),
            "b": np.zeros(d_h),
        }

    def forward(self, X: np.ndarray, p: Mapping[str, np.ndarray]) -> Parameters:
        """States H (T, S, N, d_h), from zero."""
        H = project(X, p)
        h = np.zeros_like(H[0])
        for t in range(len(H)):
            h = np.tanh(H[t] + h @ p["W_h"])
            H[t] = h
        return {"H": H}

    def backward(
        self, X: np.ndarray, trace: Parameters, dH: np.ndarray, p: Mapping[str, np.ndarray]
    ) -> Parameters:
        """Gradients of `initial`'s arrays, each with its leading axis S, from dL/dH."""
        H = trace["H"]
        dA, dh = np.empty_like(H), np.zeros_like(H[0])
        for t in range(len(H) - 1, -1, -1):
            dA[t] = (dh + dH[t]) * (1 - H[t] ** 2)
            dh = dA[t] @ np.swapaxes(p["W_h"], -1, -2)
        return weight_gradients(X, H, dA)


@dataclass(frozen=True)
class LSTM:
    """The cell of lesson 05, its four blocks side by side in Keras' order i, f, c, o.

    `forget_bias` is what b_f starts from (Keras: 1). With `memory_span`, the «chrono»
    initialisation: b_f = log u, with u uniform in [1, memory_span - 1], and b_i = -b_f
    (Tallec and Ollivier, 2018).
    """

    forget_bias: float = 1.0
    memory_span: int | None = None

    def initial(self, rng: np.random.Generator, d_x: int, d_h: int) -> Parameters:
        """W_x (d_x, 4 d_h), W_h (d_h, 4 d_h) with orthonormal rows, b (4 d_h,)."""
        b = np.zeros(4 * d_h)
        if self.memory_span is None:
            b[d_h : 2 * d_h] = self.forget_bias
        else:
            b[d_h : 2 * d_h] = np.log(rng.uniform(1, self.memory_span - 1, size=d_h))
            b[:d_h] = -b[d_h : 2 * d_h]
        return {
            "W_x": glorot(rng, d_x, 4 * d_h),
            "W_h": orthogonal(rng, d_h, 4 * d_h),
            "b": b,
        }

    def forward(self, X: np.ndarray, p: Mapping[str, np.ndarray]) -> Parameters:
        """Gates i, f, o and candidate g, memory C, its tanh and states H, from zero."""
        A = project(X, p)
        T, S, N, d_h = *A.shape[:3], A.shape[3] // 4
        C, tanh_C, H = (np.empty((T, S, N, d_h), A.dtype) for _ in range(3))
        h = c = np.zeros((S, N, d_h), A.dtype)
        candidate = slice(2 * d_h, 3 * d_h)
        for t in range(T):
            # sigmoid(z) = (1 + tanh(z / 2)) / 2: one tanh serves the four blocks and none overflows
            a = A[t] + h @ p["W_h"]
            a[..., : 2 * d_h] *= 0.5
            a[..., 3 * d_h :] *= 0.5
            a = np.tanh(a)
            g = a[..., candidate].copy()
            a = 0.5 * a + 0.5
            a[..., candidate] = g
            c = a[..., d_h : 2 * d_h] * c + a[..., :d_h] * g
            tanh_C[t] = np.tanh(c)
            h = a[..., 3 * d_h :] * tanh_C[t]
            A[t], C[t], H[t] = a, c, h
        i, f, g, o = np.split(A, 4, axis=-1)
        return {"i": i, "f": f, "g": g, "o": o, "C": C, "tanh_C": tanh_C, "H": H}

    def backward(
        self, X: np.ndarray, trace: Parameters, dH: np.ndarray, p: Mapping[str, np.ndarray]
    ) -> Parameters:
        """Gradients of `initial`'s arrays, each with its leading axis S, from dL/dH."""
        i, f, g, o, C, tanh_C, H = trace.values()
        T, S, N, d_h = H.shape
        dA = np.empty((T, S, N, 4 * d_h), H.dtype)
        dh = dc = np.zeros_like(H[0])
        for t in range(T - 1, -1, -1):
            dh = dh + dH[t]
            dc = dc + dh * o[t] * (1 - tanh_C[t] ** 2)
            da = dA[t]
            da[..., :d_h] = dc * g[t] * i[t] * (1 - i[t])
            da[..., d_h : 2 * d_h] = dc * C[t - 1] * f[t] * (1 - f[t]) if t > 0 else 0
            da[..., 2 * d_h : 3 * d_h] = dc * i[t] * (1 - g[t] ** 2)
            da[..., 3 * d_h :] = dh * tanh_C[t] * o[t] * (1 - o[t])
            dc = dc * f[t]
            dh = da @ np.swapaxes(p["W_h"], -1, -2)
        return weight_gradients(X, H, dA)


def glorot(rng: np.random.Generator, rows: int, columns: int) -> np.ndarray:
    """Uniform weights (rows, columns) of Glorot and Bengio (2010), Keras' default for inputs."""
    limit = np.sqrt(6 / (rows + columns))
    return rng.uniform(-limit, limit, size=(rows, columns))


def orthogonal(rng: np.random.Generator, rows: int, columns: int) -> np.ndarray:
    """Weights (rows, columns), rows <= columns, with orthonormal rows: Keras' recurrent default."""
    q, r = np.linalg.qr(rng.normal(size=(columns, rows)))
    rows_first: np.ndarray = (q * np.sign(np.diag(r))).T
    return rows_first


def project(X: np.ndarray, p: Mapping[str, np.ndarray]) -> np.ndarray:
    """x W_x + b of every step: X (S or 1, N, T, d_x) -> (T, S, N, columns of W_x)."""
    steps = np.moveaxis(X, 2, 0)
    projected: np.ndarray = steps @ p["W_x"] + p["b"][:, None, :]
    return projected


def weight_gradients(X: np.ndarray, H: np.ndarray, dA: np.ndarray) -> Parameters:
    """Adds over steps and batch: dA (T, S, N, k) is dL/d(x W_x + h W_h + b)."""
    T, S, N, k = dA.shape
    rows = np.moveaxis(dA, 0, 1).reshape(S, T * N, k)
    inputs = np.swapaxes(X, 1, 2).reshape(X.shape[0], T * N, -1)
    before = np.moveaxis(H[:-1], 0, 1).reshape(S, (T - 1) * N, -1)
    return {
        "W_x": np.swapaxes(inputs, -1, -2) @ rows,
        "W_h": np.swapaxes(before, -1, -2) @ rows[:, N:],
        "b": rows.sum(axis=1),
    }


def output(h: np.ndarray, p: Mapping[str, np.ndarray]) -> np.ndarray:
    """h O + c, before any softmax: (…, d_h) -> (…, K)."""
    scores: np.ndarray = h @ p["O"] + p["c"][:, None, :]
    return scores


def last_real(H: np.ndarray, lengths: np.ndarray) -> np.ndarray:
    """H (T, S, N, d_h), lengths (N,) -> the state of each sequence's last real step (S, N, d_h)."""
    return np.moveaxis(H[lengths - 1, :, np.arange(len(lengths))], 0, 1)


def gradients(
    cell: Cell, batch: Batch, p: Mapping[str, np.ndarray], loss: Loss
) -> tuple[np.ndarray, Parameters]:
    """The loss of each copy (S,) and its gradients, read at the last real step.

    `squared` is the mean squared error, with K = 1; `cross_entropy` takes y as classes.
    """
    X, lengths, y = batch
    trace = cell.forward(X, p)
    H = trace["H"]
    _, S, N, _ = H.shape
    y = np.broadcast_to(y, (S, N))
    h = last_real(H, lengths)
    scores = output(h, p)
    if loss == "squared":
        error = scores[..., 0] - y
        value = (error**2).mean(axis=1)
        delta = (2 / N * error[..., None]).astype(h.dtype)
    else:
        delta = softmax(scores)
        truth = np.arange(S)[:, None], np.arange(N), y
        value = -np.log(delta[truth]).mean(axis=1)
        delta[truth] -= 1
        delta /= N
    dH = np.zeros_like(H)
    from_output = delta @ np.swapaxes(p["O"], -1, -2)
    dH[lengths - 1, :, np.arange(N)] = np.moveaxis(from_output, 1, 0)
    g = cell.backward(X, trace, dH, p)
    return value, g | {"O": np.swapaxes(h, -1, -2) @ delta, "c": delta.sum(axis=1)}


def initial_parameters(cell: Cell, seeds: Sequence[int], d_x: int, d_h: int, K: int) -> Parameters:
    """The cell's arrays and the output layer O (d_h, K), c (K,), stacked along S."""
    copies = []
    for seed in seeds:
        rng = np.random.default_rng(seed)
        copies.append(cell.initial(rng, d_x, d_h) | {"O": glorot(rng, d_h, K), "c": np.zeros(K)})
    return {
        name: np.stack([copy[name] for copy in copies]).astype(np.float32) for name in copies[0]
    }


def predict(
    cell: Cell, X: np.ndarray, lengths: np.ndarray, p: Mapping[str, np.ndarray]
) -> np.ndarray:
    """Puntuaciones (S, N, K) de cada copia, antes de softmax, para X (S o 1, N, T, d_x)."""
    with threadpool_limits(1, "blas"):
        return output(last_real(cell.forward(X, p)["H"], lengths), p)


def train(
    cell: Cell,
    batches: Callable[[int], Batch],
    d_h: int,
    seeds: Sequence[int],
    updates: int,
    loss: Loss = "squared",
    K: int = 1,
    rate: float = 0.01,
    clip: float = 1.0,
) -> tuple[Parameters, np.ndarray]:
    """Entrena una copia de la red por semilla, con Adam, y devuelve parámetros y pérdidas.

    Args:
        cell: `Elman()` o `LSTM()`.
        batches: da el lote de cada actualización: X (S o 1, N, T, d_x), longitudes (N,)
            e y (S o 1, N).
        seeds: las S semillas de los pesos iniciales.
        loss: `"squared"` (regresión, K = 1) o `"cross_entropy"` (K clases).
        clip: norma global máxima del gradiente de cada copia (lección 04).

    Returns:
        Los parámetros, con un eje S delante, y la pérdida en cada lote, (updates, S).
    """
    p = initial_parameters(cell, seeds, batches(0)[0].shape[-1], d_h, K)
    mean = {name: np.zeros_like(value) for name, value in p.items()}
    square = {name: np.zeros_like(value) for name, value in p.items()}
    losses = np.empty((updates, len(seeds)))
    # Threads cost more than they save on matrices this small, and on a busy machine far more.
    with threadpool_limits(1, "blas"):
        for update in range(updates):
            losses[update], g = gradients(cell, batches(update), p, loss)
            norm = np.sqrt(sum((v**2).sum(axis=tuple(range(1, v.ndim))) for v in g.values()))
            scale = np.minimum(1, clip / np.maximum(norm, 1e-12)).astype(np.float32)
            bias = 1 - 0.9 ** (update + 1), 1 - 0.999 ** (update + 1)
            for name, value in g.items():
                step = value * scale.reshape(-1, *[1] * (value.ndim - 1))
                mean[name] = 0.9 * mean[name] + 0.1 * step
                square[name] = 0.999 * square[name] + 0.001 * step**2
                p[name] = p[name] - rate * (mean[name] / bias[0]) / (
                    np.sqrt(square[name] / bias[1]) + 1e-8
                )
    return p, losses
