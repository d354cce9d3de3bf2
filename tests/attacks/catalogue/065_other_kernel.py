# attack: otro núcleo y otro lenguaje
# entry: 14
# where: notebook

def forge(notebook):
    notebook["metadata"] = {"kernelspec": {"name": "bash", "language": "bash", "display_name": "Bash"}, "language_info": {"name": "R"}}
    return notebook
