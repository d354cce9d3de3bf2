# wrong: start, tokens and end
# hint: parece que incluyes <ini> y <fin>
def greedy_decode(step, h, start, end, max_len):
    tokens = [start]
    for _ in range(max_len):
        scores, h = step(tokens[-1], h)
        tokens.append(int(np.argmax(scores)))
        if tokens[-1] == end:
            break
    return tokens
