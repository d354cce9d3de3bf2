# wrong: returns the last token alone
# hint: parece que devuelves sólo el último token
def greedy_decode(step, h, start, end, max_len):
    token, last = start, None
    for _ in range(max_len):
        scores, h = step(token, h)
        token = int(np.argmax(scores))
        if token == end:
            break
        last = token
    return last
