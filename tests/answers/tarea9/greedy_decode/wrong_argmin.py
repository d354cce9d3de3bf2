# wrong: the lowest score
# hint: es argmax, no argmin
def greedy_decode(step, h, start, end, max_len):
    tokens, token = [], start
    for _ in range(max_len):
        scores, h = step(token, h)
        token = int(np.argmin(scores))
        if token == end:
            break
        tokens.append(token)
    return tokens
