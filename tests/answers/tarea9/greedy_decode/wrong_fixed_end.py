# wrong: takes 2 for the end
# hint: parece que terminas en el token 2
def greedy_decode(step, h, start, end, max_len):
    tokens, token = [], start
    for _ in range(max_len):
        scores, h = step(token, h)
        token = int(np.argmax(scores))
        if token == 2:
            break
        tokens.append(token)
    return tokens
