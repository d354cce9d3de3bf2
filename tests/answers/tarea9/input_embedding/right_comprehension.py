# right: example by example, on a copy
def input_embedding(tok, seg, pos):
    result = np.array([pos + s for s in seg])
    result += tok
    return result
