# attack: órdenes de TeX que enlazan, cargan, definen, mueven o tapan
# entry: 30
# where: notebook

def forge(notebook):
    for cell in notebook["cells"]:
        if cell["id"] == "matrices-compartidas":
            cell["source"] = (
                r"$\href{javascript:document.title='GANA'}{x}$ $\unicode{x202E}$ $\require{html}$ "
                r"$\style{position:fixed}{x}$ $\class{panel}{x}$ $\cssId{notebook}{x}$ $\def\tanh{2/2}$ "
                r"$\newcommand{\frac}[2]{12}$ $\rlap{\kern-90em Puntos}$ $\\[-99em] x$ $\let\log\exp$"
            )
    return notebook
