# right: sets and counters
def out_of_bag_error(P, idx, y):
    from collections import Counter

    bags = [set(row.tolist()) for row in idx]
    errors = counted = 0
    for n, truth in enumerate(y):
        votes = Counter(int(P[b, n]) for b, bag in enumerate(bags) if n not in bag)
        if not votes:
            continue
        counted += 1
        errors += votes.most_common(1)[0][0] != truth
    return errors / counted
