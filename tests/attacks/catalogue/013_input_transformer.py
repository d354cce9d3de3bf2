# attack: un transformador de entrada cambia toda celda por 2.0
# entry: 3

get_ipython().input_transformers_cleanup.append(lambda lines: ["2.0\n"])
get_ipython().input_transformers_post.append(lambda lines: ["2.0\n"])
