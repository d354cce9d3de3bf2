# wrong: max_len + 1 tokens
# hint: parece que escribes un token de más
def greedy_decode(step, h, start, end, max_len):
    tokens, token = [], start
    while len(tokens) <= max_len:
        scores, h = step(token, h)
        token = int(np.argmax(scores))
        if token == end:
            break
        tokens.append(token)
    return tokens
