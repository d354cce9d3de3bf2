# attack: un HTML con guiones en lugar de un cuaderno
# entry: 16
# where: notebook
# expects: error

def forge(notebook):
    return "<html><script>document.title = 'GANA'</script></html>"
