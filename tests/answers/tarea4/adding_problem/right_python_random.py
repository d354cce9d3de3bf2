# right: Python's generator, lists, and permuted examples
import random


def adding_problem(n, T, seed):
    rng = random.Random(seed)
    X, y = [], []
    for _ in range(n):
        values = [rng.random() for _ in range(T)]
        marked = (rng.randrange(T // 2), T // 2 + rng.randrange(T // 2))
        X.append([[v, float(t in marked)] for t, v in enumerate(values)])
        y.append(sum(values[t] for t in marked))
    return np.array(X), np.array(y)
