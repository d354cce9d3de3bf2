# attack: un millón de mensajes de display
# entry: 26

from IPython.display import display, clear_output
for n in range(1_000_000):
    display({"text/plain": str(n)}, raw=True, display_id=str(n))
    clear_output(wait=True)
