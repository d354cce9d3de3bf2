# right: repeats the positions and sums the stack
def input_embedding(tok, seg, pos):
    return np.stack([tok, seg, np.broadcast_to(pos, tok.shape)]).sum(axis=0)
