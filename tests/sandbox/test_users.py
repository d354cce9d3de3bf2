"""The sandbox holds whoever starts it: root, or an ordinary user."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

_REPOSITORY = Path(__file__).parents[2]
_SCRIPT = """
import json, os
from examiner.sandbox import Limits, probe, start_prepared
told = {"uid": os.getuid(), "probe": probe().problem}
with start_prepared(libraries=["numpy"], limits=Limits(processes=40)) as prepared:
    with prepared.candidate() as one:
        one.run_cell("import os; pids = [p for p in os.listdir('/proc') if p.isdigit()]")
        told["pids"] = one.fetch("pids")
        one.run_cell("ids = os.getuid(), open('/proc/self/status').read().split('CapEff:')[1][:17]")
        told["ids"] = one.fetch("ids")
        one.run_cell("seen = os.path.exists(%r)")
        told["seen"] = one.fetch("seen")
        bomb = one.run_cell("import time\\nwhile True:\\n    if os.fork() == 0: time.sleep(60)")
        told["bomb"] = [o.get("ename") for o in bomb.outputs]
print(json.dumps(told))
"""


def _as_ordinary_user(command: list[str]) -> list[str]:
    """`command` as nobody, who may also read the Python that root has under /root."""
    prefix = sys.base_prefix
    hidden = ["--perms", "0755", "--tmpfs", "/root"] if prefix.startswith("/root/") else []
    parents = [str(p) for p in reversed(Path(prefix).parents) if str(p) not in ("/", "/root")]
    made = [word for p in parents if hidden for word in ("--perms", "0755", "--dir", p)]
    shown = ["--ro-bind", prefix, prefix] if hidden else []
    view = ["bwrap", "--dev-bind", "/", "/", *hidden, *made, *shown, "--"]
    return [*view, "setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", *command]


@pytest.mark.parametrize("user", ["root", "ordinary"])
def test_a_candidate_is_isolated_and_bounded(user: str) -> None:
    if shutil.which("bwrap") is None:
        pytest.skip("bwrap is not installed (Debian package bubblewrap)")
    is_root = os.geteuid() == 0
    if user == "root" and not is_root:
        pytest.skip("needs to be started by root")
    command = [sys.executable, "-c", _SCRIPT % str(_REPOSITORY / "tests")]
    if user == "ordinary" and is_root:
        command = _as_ordinary_user(command)
    done = subprocess.run(
        command,
        capture_output=True,
        text=True,
        check=False,
        env={**os.environ, "PYTHONPATH": str(_REPOSITORY / "src"), "HOME": "/tmp"},
    )
    assert done.returncode == 0, done.stderr
    told = json.loads(done.stdout)
    assert (told["uid"] == 0) == (user == "root")
    assert told["probe"] == ""
    assert sorted(told["pids"]) == ["1", "2"]
    assert told["ids"] == [1000, "\t" + "0" * 16]
    assert told["seen"] is False
    assert told["bomb"] == ["BlockingIOError"]
