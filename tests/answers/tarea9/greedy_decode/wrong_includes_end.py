# wrong: appends before it looks
# hint: parece que incluyes <fin>
def greedy_decode(step, h, start, end, max_len):
    tokens, token = [], start
    for _ in range(max_len):
        scores, h = step(token, h)
        token = int(np.argmax(scores))
        tokens.append(token)
        if token == end:
            break
    return tokens
