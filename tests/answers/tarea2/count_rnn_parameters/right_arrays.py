# right: builds the arrays and counts them
def count_rnn_parameters(d_x, d_h, K):
    p = [np.zeros((d_x, d_h)), np.zeros((d_h, d_h)), np.zeros(d_h), np.zeros((d_h, K)), np.zeros(K)]
    return sum(a.size for a in p)
