# wrong: feeds the tokens of an answer it believes true
# hint: aquí no hay respuesta verdadera
def greedy_decode(step, h, start, end, max_len):
    truth = [start, 7, 4, 9, 3, 6, 5, 8, 3, 4, 6, 7, 5, 3, 4]
    tokens = []
    for t in range(max_len):
        scores, h = step(truth[t % len(truth)], h)
        token = int(np.argmax(scores))
        if token == end:
            break
        tokens.append(token)
    return tokens
