# wrong: goes on to max_len
# hint: parece que no te detienes en <fin>
def greedy_decode(step, h, start, end, max_len):
    tokens, token = [], start
    for _ in range(max_len):
        scores, h = step(token, h)
        token = int(np.argmax(scores))
        tokens.append(token)
    return tokens
