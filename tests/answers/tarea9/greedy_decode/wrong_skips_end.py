# wrong: leaves end out and goes on
# hint: parece que saltas <fin> y sigues
def greedy_decode(step, h, start, end, max_len):
    tokens, token = [], start
    for _ in range(max_len):
        scores, h = step(token, h)
        token = int(np.argmax(scores))
        if token != end:
            tokens.append(token)
    return tokens
