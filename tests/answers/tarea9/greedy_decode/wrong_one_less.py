# wrong: max_len - 1 tokens
# hint: parece que escribes max_len − 1 tokens como mucho
def greedy_decode(step, h, start, end, max_len):
    tokens, token = [], start
    for _ in range(1, max_len):
        scores, h = step(token, h)
        token = int(np.argmax(scores))
        if token == end:
            break
        tokens.append(token)
    return tokens
