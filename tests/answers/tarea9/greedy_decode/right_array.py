# right: starts with start and cuts at the end; returns an array
def greedy_decode(step, h, start, end, max_len):
    tokens = [start]
    while tokens[-1] != end and len(tokens) <= max_len:
        scores, h = step(tokens[-1], h)
        tokens.append(int(scores.argmax()))
    if tokens[-1] == end and len(tokens) > 1:
        tokens.pop()
    return np.array(tokens[1:], dtype=int)
