# wrong: the output begins with start
# hint: parece que incluyes <ini>
def greedy_decode(step, h, start, end, max_len):
    tokens = [start]
    for _ in range(max_len):
        scores, h = step(tokens[-1], h)
        token = int(np.argmax(scores))
        if token == end:
            break
        tokens.append(token)
    return tokens
