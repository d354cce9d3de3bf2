# right: recursive, with a helper; NumPy integers
def write_from(step, token, h, end, left):
    if left == 0:
        return []
    scores, h = step(token, h)
    best = np.argmax(scores)
    return [] if best == end else [best] + write_from(step, best, h, end, left - 1)


def greedy_decode(step, h, start, end, max_len):
    return write_from(step, start, h, end, max_len)
