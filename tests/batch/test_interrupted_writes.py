"""The driver dies, or the disk fills, at the worst moments of writing; the next run puts it right.

Everything is in the store already, so that a run does nothing but write.
"""

import os
import shutil
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from nbgrader.api import Gradebook

from examiner.batch import grade
from examiner.course import open_course

from .conftest import TASK, state

# Where a run is killed, when it writes its third submission.
MOMENTS = {
    "with half a notebook written": ("os", "fsync"),
    "before the notebook is in its place": ("pathlib.Path", "replace"),
    "before the scores": ("examiner.batch.gradebook.Writer", "_write_scores"),
    "between the scores": ("examiner.batch.gradebook", "_set_grade"),
    "before the scores are final": ("examiner.batch.gradebook.Writer", "_penalty"),
    "before the mark": ("examiner.batch.marks.Marks", "put"),
}
KILLED_RUN = """
import os, signal, sys
from pathlib import Path
from pkgutil import resolve_name

from examiner.batch import grade
from examiner.course import open_course

owner, name, calls = resolve_name(sys.argv[2]), sys.argv[3], int(sys.argv[4])
original = getattr(owner, name)
left = [calls]

def die(*arguments, **options):
    left[0] -= 1
    if not left[0]:
        os.kill(os.getpid(), signal.SIGKILL)
    return original(*arguments, **options)

setattr(owner, name, die)
grade(open_course(Path(sys.argv[1])), ["mini"])
"""


@pytest.mark.parametrize("moment", MOMENTS)
def test_a_run_killed_while_writing_leaves_wholes_and_is_resumed(kept, graded, moment):
    owner, name = MOMENTS[moment]
    # One notebook, one set of scores and one mark for each submission: files are written twice.
    calls = 5 if owner in ("os", "pathlib.Path") else 3
    killed = subprocess.run(
        [sys.executable, "-c", KILLED_RUN, str(kept.root), owner, name, str(calls)], check=False
    )
    assert killed.returncode == -signal.SIGKILL
    whole = (kept.autograded(TASK, "ana") / f"{TASK}.ipynb").read_bytes()
    assert whole == (graded.autograded(TASK, "ana") / f"{TASK}.ipynb").read_bytes()
    with Gradebook(kept.db_url) as gradebook:
        rows = gradebook.assignment_submissions(TASK)
        assert 1 <= len(rows) <= 3
        assert all(g.auto_score is not None for row in rows for g in row.notebooks[0].grades)
    grade(kept, [TASK])
    assert state(kept) == state(graded)


FULL_DISK = """
set -e
mount -t tmpfs -o size=$((SIZE + 65536)) none "$COURSE"
cp -r "$KEPT"/. "$COURSE"
head -c 100M /dev/zero > "$COURSE/filler" 2>/dev/null || true
truncate -s -"$ROOM" "$COURSE/filler"
set +e
"$EXAMINER" --course "$COURSE" grade mini --quiet
echo "exit $?"
rm "$COURSE/filler"
cp -r "$COURSE"/. "$KEPT"
"""


@pytest.mark.parametrize("room", [0, 16384, 65536])
def test_a_full_disk_is_a_sentence_and_the_next_run_finishes(kept, graded, tmp_path, room):
    inside = ["unshare", "--user", "--map-root-user", "--mount", "sh", "-c"]
    allowed = (
        shutil.which("unshare")
        and not subprocess.run(
            [*inside, "mount -t tmpfs none /mnt"], check=False, capture_output=True
        ).returncode
    )
    if not allowed:
        pytest.skip("no user namespace to mount a small disk in")
    size = sum(4096 + path.stat().st_size // 4096 * 4096 for path in kept.root.rglob("*"))
    (tmp_path / "small").mkdir()
    environment = os.environ | {
        "SIZE": str(size + 8 * 4096 + room),
        "ROOM": str(room),
        "COURSE": str(tmp_path / "small"),
        "KEPT": str(kept.root),
        "EXAMINER": str(Path(sys.executable).with_name("examiner")),
    }
    run = subprocess.run(
        [*inside, FULL_DISK], env=environment, capture_output=True, text=True, check=False
    )
    assert "exit 2" in run.stdout
    assert "Traceback" not in run.stderr
    [sentence] = run.stderr.strip().splitlines()
    assert "Lo ya calificado se conserva" in sentence
    grade(open_course(kept.root), [TASK])
    assert state(kept) == state(graded)
