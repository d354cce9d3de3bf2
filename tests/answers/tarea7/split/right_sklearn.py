# right: twice scikit-learn's function
def split(X, y, fractions, seed):
    from sklearn.model_selection import train_test_split

    X_train, X_rest, y_train, y_rest = train_test_split(
        X, y, train_size=fractions[0], stratify=y, random_state=seed
    )
    share = fractions[1] / (fractions[1] + fractions[2])
    X_val, X_test, y_val, y_test = train_test_split(
        X_rest, y_rest, train_size=share, stratify=y_rest, random_state=seed
    )
    return (X_train, y_train), (X_val, y_val), (X_test, y_test)
