# Every target sets up what it needs in .venv; the first run takes minutes, the next ones seconds.
PYTHON ?= python3
BIN := .venv/bin
UV := 0.13.8
NBVAL := $(BIN)/pytest -q --nbval-sanitize-with tests/nbval_sanitize.cfg -p no:cacheprovider
JOBS ?= 2

.PHONY: demo test lint bank lessons lab book release lock clean sandbox browser bench bench-sentiment

demo: .venv/installed sandbox release  ## from a bare checkout to a graded class
	$(BIN)/examiner demo --into build/demo

test: .venv/installed sandbox browser lint bank lessons  ## all that CI runs
	$(BIN)/pytest -n $(JOBS) --dist loadfile tests

lint: .venv/installed  ## format, lint and types
	$(BIN)/ruff format --check
	$(BIN)/ruff check
	$(BIN)/mypy

bank: .venv/installed sandbox  ## every check against its bank of answers
	$(BIN)/examiner check --workers $(JOBS)

lessons: .venv/installed  ## every notebook runs, and lessons print what they store
	$(NBVAL) -n $(JOBS) --dist loadfile --nbval course
	$(NBVAL) -n $(JOBS) --dist loadfile --nbval-lax source

lab: .venv/installed  ## JupyterLab on the course
	$(BIN)/jupyter lab --notebook-dir . $(if $(filter 0,$(shell id -u)),--allow-root) \
		course/00_bienvenida_y_notacion.ipynb

book: .venv/installed  ## the web book, in build/book/html
	@mkdir -p build/book/source
	$(BIN)/sphinx-build -W --keep-going -c course/book build/book/source build/book/html

release: .venv/installed  ## student versions of every task
	$(BIN)/examiner release

bench: .venv/installed sandbox  ## the comparisons: about two hours
	for script in $(filter-out %/sentiment.py %/lesson_09.py,$(wildcard benchmarks/*.py)); do \
		$(BIN)/python $$script || exit 1; done

bench-sentiment: .venv/installed  ## networks and baselines on 50,000 real reviews: hours
	$(BIN)/python benchmarks/sentiment.py --corpus imdb --seeds 0 1 2
	$(BIN)/python benchmarks/lesson_09.py

sandbox:
	@tools/debian-packages bwrap=bubblewrap

browser:
	@tools/debian-packages chromium=chromium

lock:  ## refresh requirements.txt from pyproject.toml
	$(PYTHON) -m venv build/lock
	build/lock/bin/python -m pip install --quiet uv==$(UV)
	build/lock/bin/uv pip compile --quiet --universal --python-version 3.11 --all-extras --upgrade \
		--no-annotate --custom-compile-command "make lock" --output-file requirements.txt pyproject.toml

.venv/installed: requirements.txt pyproject.toml
	@$(PYTHON) tools/check_python.py
	$(PYTHON) -m venv .venv
	$(BIN)/python -m pip install --quiet uv==$(UV)
	$(BIN)/uv pip install --quiet --compile-bytecode --requirement requirements.txt
	$(BIN)/uv pip install --quiet --no-deps --editable .
	@touch $@

clean:  ## everything that was made, the environment too
	rm -rf .venv build .examiner .pytest_cache .mypy_cache .ruff_cache gradebook.db grades.csv report.html reports
