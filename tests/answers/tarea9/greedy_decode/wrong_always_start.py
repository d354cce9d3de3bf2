# wrong: start in each step
# hint: parece que step recibe siempre start
def greedy_decode(step, h, start, end, max_len):
    tokens = []
    for _ in range(max_len):
        scores, h = step(start, h)
        token = int(np.argmax(scores))
        if token == end:
            break
        tokens.append(token)
    return tokens
