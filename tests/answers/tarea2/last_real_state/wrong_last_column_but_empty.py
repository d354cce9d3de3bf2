# wrong: reads the padding except in empty sequences
# hint: H[:, -1] lee el relleno: sólo tratas aparte
def last_real_state(H, lengths):
    out = H[:, -1].copy()
    out[lengths == 0] = 0
    return out
