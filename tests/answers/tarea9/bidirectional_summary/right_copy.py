# right: copies the last step and corrects its second half
def bidirectional_summary(Y, d_h):
    summary = Y[:, -1].copy()
    summary[:, d_h:] = Y[:, 0, d_h:]
    return summary
