# right: asks what goes in, what comes out and whether they match
def configuration(task):
    start = task.split()[0]
    single_input = start in ("clasificación", "precio", "subtitulado", "composición")
    if single_input:
        return "1-N" if start in ("subtitulado", "composición") else "1-1"
    if start in ("sentimiento", "diagnóstico"):
        return "N-1"
    per_step = "cada" in task
    return "N-N" if per_step else "N-M"
