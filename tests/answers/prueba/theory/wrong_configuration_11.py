# wrong: sentiment as 1-1
KINDS = {
    "clasificar": "1-1",
    "predecir": "1-1",
    "escribir": "1-N",
    "componer": "1-N",
    "decidir": "N-1",
    "dar la probabilidad": "N-1",
    "dar la categoría": "N-N",
    "marcar": "N-N",
    "traducir": "N-M",
    "resumir": "N-M",
}


def kind_of(task):
    return next(KINDS[start] for start in KINDS if task.startswith(start))


def theory():
    v = exam.values["configurations"]
    mine = {"N-1": "1-1"}
    kinds = [kind_of(v[letter]) for letter in "abcd"]
    changed = [mine.get(kind, kind) for kind in kinds]
    # Quien no tiene ninguna de ésas en su examen se equivoca en otra.
    return {"configurations": changed if changed != kinds else ["1-1"] * 4}
