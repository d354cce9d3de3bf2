# right: logistic regression of scikit-learn on the logarithms
def stack(P_val, y_val):
    from sklearn.linear_model import LogisticRegression

    def rows(P):
        return np.log(P + 1e-6).transpose(1, 0, 2).reshape(P.shape[1], -1)

    model = LogisticRegression(max_iter=500).fit(rows(P_val), y_val)
    return lambda P: model.predict(rows(P))
