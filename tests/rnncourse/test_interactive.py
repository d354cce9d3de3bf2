"""Interactive pieces: a static figure for everybody, controls for who can move them."""

import pytest
from jupyter_client.manager import start_new_kernel

from rnncourse.figures import rnn
from rnncourse.interactive import controls, explore

EXPLORE = """
from rnncourse.figures import rnn
from rnncourse.interactive import explore
explore(rnn.stacked, [1, 2], "capas", rnn.stacked(2), alt="Dos capas")
"""
WIDGET = "application/vnd.jupyter.widget-view+json"


def displayed(metadata: dict[str, str]) -> list[dict[str, object]]:
    """What a cell displays in a real kernel when its request carries this metadata."""
    manager, client = start_new_kernel()
    try:
        content = {"code": EXPLORE, "silent": False, "store_history": True, "allow_stdin": False}
        request = client.session.msg("execute_request", content, metadata=metadata)
        client.shell_channel.send(request)
        outputs = []
        while True:
            message = client.get_iopub_msg(timeout=60)
            if message["parent_header"].get("msg_id") != request["header"]["msg_id"]:
                continue
            if message["msg_type"] == "display_data":
                outputs.append(message["content"]["data"])
            assert message["msg_type"] != "error", message["content"]
            if message["content"].get("execution_state") == "idle":
                return outputs
    finally:
        client.stop_channels()
        manager.shutdown_kernel(now=True)


def test_a_program_that_executes_the_notebook_stores_only_the_figure():
    (figure,) = displayed({})
    assert figure["text/plain"] == "Figura: Dos capas"
    assert str(figure["text/html"]).startswith('<img alt="Dos capas"')


def test_an_editor_also_gets_controls():
    figure, widget = displayed({"cellId": "a-cell"})
    assert figure["text/plain"] == "Figura: Dos capas"
    assert WIDGET in widget


def test_moving_the_slider_draws_the_chosen_value():
    drawn = []
    box = controls(lambda layers: drawn.append(layers) or rnn.stacked(layers), [1, 2, 3], "capas")
    row, picture = box.children
    before = picture.value
    row.children[1].value = 2
    assert drawn == [1, 3]
    assert row.children[2].value == "3"
    assert picture.value != before


def test_nothing_to_explore_is_refused():
    with pytest.raises(ValueError, match="al menos un valor"):
        explore(rnn.stacked, [], "capas", rnn.stacked(2), alt="Dos capas")
