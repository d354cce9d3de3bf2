# right: a mask and an array of votes
def out_of_bag_error(P, idx, y):
    B, N = P.shape
    unseen = np.array([~np.isin(np.arange(N), row) for row in idx])
    votes = ((P[:, :, None] == np.arange(P.max() + 1)) & unseen[:, :, None]).sum(axis=0)
    counted = unseen.any(axis=0)
    return (votes.argmax(axis=1) != y)[counted].mean()
