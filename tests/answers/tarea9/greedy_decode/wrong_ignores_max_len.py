# wrong: only end stops it
# hint: parece que sólo te detiene <fin>
def greedy_decode(step, h, start, end, max_len):
    tokens = []
    scores, h = step(start, h)
    token = int(np.argmax(scores))
    while token != end:
        tokens.append(token)
        scores, h = step(token, h)
        token = int(np.argmax(scores))
    return tokens
