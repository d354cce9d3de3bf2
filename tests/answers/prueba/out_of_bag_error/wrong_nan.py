# wrong: divides by zero where all saw the example
def out_of_bag_error(P, idx, y):
    unseen = np.array([~np.isin(np.arange(len(y)), row) for row in idx])
    with np.errstate(all="ignore"):
        share = (P * unseen).sum(axis=0) / unseen.sum(axis=0)
    return float((np.nan_to_num(share).round() != y).mean())
