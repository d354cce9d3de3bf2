# wrong: draws the token instead of taking the best
# hint: step debe recibir el token que acaba de ganar
def greedy_decode(step, h, start, end, max_len):
    rng = np.random.default_rng(0)
    tokens, token = [], start
    for _ in range(max_len):
        scores, h = step(token, h)
        q = np.exp(scores - scores.max())
        token = int(rng.choice(len(q), p=q / q.sum()))
        if token == end:
            break
        tokens.append(token)
    return tokens
