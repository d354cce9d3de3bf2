# wrong: nothing stops it
# hint: tu bucle no termina
def greedy_decode(step, h, start, end, max_len):
    tokens, token = [], start
    while True:
        scores, h = step(token, h)
        token = int(np.argmax(scores))
        tokens.append(token)
    return tokens
