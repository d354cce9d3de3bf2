# wrong: weighs by agreement in what it is asked
def stack(P_val, y_val):
    def combine(P):
        labels = P.argmax(axis=2)
        agree = np.array([(labels == labels[b]).mean() for b in range(len(P))])
        return np.tensordot(agree, P, axes=1).argmax(axis=1)

    return combine
