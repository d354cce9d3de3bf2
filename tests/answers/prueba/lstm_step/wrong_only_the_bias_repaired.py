# wrong: repairs only the bias of the candidate
# hint: has reparado una parte
def lstm_step(x, h, c, p):
    names = {"np": np, "sigmoid": sigmoid}
    source = exam.broken_lstm().replace('h @ p["W_hc"])', 'h @ p["W_hc"] + p["b_c"])')
    exec(source, names)
    return names["lstm_step"](x, h, c, p)
