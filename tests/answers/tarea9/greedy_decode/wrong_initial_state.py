# wrong: the encoder's state in each step
# hint: parece que usas siempre el estado inicial
def greedy_decode(step, h, start, end, max_len):
    tokens, token = [], start
    for _ in range(max_len):
        scores, new = step(token, h)
        token = int(np.argmax(scores))
        if token == end:
            break
        tokens.append(token)
    return tokens
