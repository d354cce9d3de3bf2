# right: the old generator, float32, and a stack
def adding_problem(n, T, seed):
    state = np.random.RandomState(seed)
    values = state.rand(n, T).astype(np.float32)
    marks = np.zeros((n, T), dtype=np.float32)
    marks[range(n), state.randint(0, T // 2, n)] = 1
    marks[range(n), state.randint(T // 2, T, n)] = 1
    return np.stack([values, marks], axis=-1), np.sum(values * marks, axis=1)
