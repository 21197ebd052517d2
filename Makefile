# The front door. `make run` starts SocialDesk, `make test` runs its tests; both install first what they
# need into .venv, and nothing outside it. Another interpreter: make run PYTHON=/path/to/python3.12
# Words for the program: make run ARGS="queue --limit 5"

VENV ?= .venv
UV ?= uv
ARGS ?=
# The first interpreter that is new enough; `none` gets the message of need-python.
PYTHON ?= $(shell for p in python3 python3.11 python3.12 python3.13 python3.14; do \
	$$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && echo $$p && break; done || true)

BIN := $(VENV)/bin
PIP := $(BIN)/python -m pip --disable-pip-version-check --no-input
OFFSCREEN := QT_QPA_PLATFORM=offscreen
# A process for each core and one more, because tests of the window wait; a file of tests at a time: its fixtures
# are made once. One process: make test JOBS=0
JOBS ?= $(shell expr 1 + $$(getconf _NPROCESSORS_ONLN 2>/dev/null || echo 1))
PYTEST := $(OFFSCREEN) $(BIN)/python -m pytest -n $(JOBS) --dist loadfile

.PHONY: help run demo test check test-live bench train evaluate screens pins need-data need-python clean
.DEFAULT_GOAL := help

help:
	@echo "make run        start SocialDesk (a window, or the terminal where there is no display)"
	@echo "make demo       the same on the demo brand in a fresh workspace under build/"
	@echo "make test       all tests but the live ones"
	@echo "make check      formatting, lint, types, import contracts, tests"
	@echo "make test-live  start real servers on loopback and go the whole way of a mention"
	@echo "make bench      measure what the README promises"
	@echo "make train      make the classifier anew from data (DATA=../shared/data) in build/recipe; resumes"
	@echo "make evaluate   measure the classifier, print the tables, write them into its card; resumes"
	@echo "make screens    draw docs/images anew"
	@echo "make pins       choose newest versions for requirements/*.txt (wants uv)"

need-python:
	@if [ -z "$(PYTHON)" ] || ! "$(PYTHON)" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null; then \
	  echo "SocialDesk wants Python 3.11 or newer; found: $$("$(or $(PYTHON),python3)" --version 2>&1 || echo none)." >&2; \
	  echo "Install it (Debian, Ubuntu: sudo apt-get install python3 python3-venv), or name one: make run PYTHON=/path/to/python3.11" >&2; \
	  exit 1; fi

$(BIN)/python: | need-python
	@echo "Making a virtual environment in $(VENV) with $$("$(PYTHON)" --version)."
	@"$(PYTHON)" -m venv $(VENV) || { rm -rf $(VENV); \
	  echo "Python could not make a virtual environment. On Debian and Ubuntu: sudo apt-get install python3-venv" >&2; exit 1; }

# A stamp is touched only after the whole installation went well, so a broken one is tried again.
$(VENV)/run.stamp: requirements/run.txt pyproject.toml | $(BIN)/python
	@echo "Installing what SocialDesk runs on (at the first start and after updates)."
	@$(PIP) install --quiet --require-hashes -r requirements/run.txt
	@PYTHONWARNINGS=ignore $(PIP) install --quiet --no-build-isolation --no-deps -e .
	@touch $@

$(VENV)/dev.stamp: requirements/dev.txt $(VENV)/run.stamp
	@echo "Installing what the tests need."
	@$(PIP) install --quiet --require-hashes -r requirements/dev.txt
	@touch $@

run: $(VENV)/run.stamp
	@$(BIN)/python main.py $(ARGS)

demo: $(VENV)/run.stamp
	@rm -rf build/demo
	@$(BIN)/python main.py --workspace build/demo $(ARGS)

test: $(VENV)/dev.stamp
	$(PYTEST) -m "not live" $(ARGS)

check: $(VENV)/dev.stamp
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(PYTEST) -m "not live"

test-live: $(VENV)/dev.stamp
	$(OFFSCREEN) $(BIN)/python -m pytest -m live tests/live $(ARGS)

bench: $(VENV)/dev.stamp
	@for script in $(filter-out benchmarks/soak.py,$(wildcard benchmarks/[!_]*.py)); do echo "== $$script"; PYTHONPATH=. $(OFFSCREEN) $(BIN)/python $$script $(ARGS) || exit 1; done

# The classifier (models/README.md). Its recipe has an environment of its own, because the app has no torch.
# torch comes last and without a hash: each kind of machine has a build of its own. The rest stands already.
# Each step leaves a file in WORK and is not repeated while that stands; training goes on from its checkpoint.
DATA ?= ../shared/data
WORK ?= build/recipe
MODEL ?= models/default
BUDGET ?= --rows 300000
TORCH := torch==2.13.0
RECIPE := $(WORK)/venv/bin/python
RECIPE_PIP := $(RECIPE) -m pip --disable-pip-version-check --no-input
STEP := PYTHONPATH=. PYTHONUNBUFFERED=1 $(RECIPE) -m models.recipe

need-data:
	@if [ ! -d "$(DATA)/labels" ] || [ ! -d "$(DATA)/sentiment" ]; then \
	  echo "There are no data sets in $(DATA). Say where they are: make train DATA=/path/to/data" >&2; exit 1; fi

$(WORK)/venv.stamp: models/recipe/requirements.txt | need-python
	@echo "Installing what the recipe needs (torch among it) into $(WORK)/venv: some minutes, about 2 GB."
	@mkdir -p $(WORK)
	@"$(PYTHON)" -m venv $(WORK)/venv
	@$(RECIPE_PIP) install --quiet --require-hashes -r models/recipe/requirements.txt
	@$(RECIPE_PIP) install --quiet $(TORCH)
	@touch $@

$(WORK)/start/rows.npy: $(WORK)/venv.stamp
	@echo "1 of 6  Vocabulary: the pieces our languages use, and their first embeddings (a minute)."
	@$(STEP).vocabulary --data $(DATA) --work $(WORK)

$(WORK)/train.stamp: $(WORK)/start/rows.npy
	@echo "2 of 6  Training with $(BUDGET): hours on two cores. Stop it whenever you like; make train goes on."
	@$(STEP).train --data $(DATA) --work $(WORK) $(BUDGET)
	@touch $@

$(WORK)/wide.pt: $(WORK)/start/rows.npy $(WORK)/train.stamp
	@echo "3 of 6  The linear part over pieces and pairs of pieces (some minutes)."
	@$(STEP).wide --data $(DATA) --work $(WORK)

$(WORK)/model.stamp: $(WORK)/train.stamp $(WORK)/wide.pt
	@echo "4 of 6  Export: fp32 and int8 (some minutes)."
	@$(STEP).export --data $(DATA) --work $(WORK) --target $(WORK)/model
	@echo "5 of 6  Temperatures and thresholds."
	@$(STEP).calibrate $(WORK)/model --data $(DATA)
	@touch $@

train: need-data $(WORK)/model.stamp
	@echo "6 of 6  Done: $(WORK)/model. Judge it:  make evaluate MODEL=$(WORK)/model"
	@echo "        Ship it when it is better: copy its files, but for README.md, over models/default."

$(WORK)/baseline.json: $(WORK)/venv.stamp
	@echo "1 of 3  The baseline, TF-IDF and support vector machines on the same rows (a quarter of an hour, once)."
	@$(STEP).baseline --data $(DATA) --work $(WORK)

evaluate: need-data $(WORK)/baseline.json $(WORK)/start/rows.npy
	@echo "2 of 3  Judging $(MODEL) on $(DATA), some minutes; what was read before is not read again."
	@$(STEP).evaluate $(MODEL) --data $(DATA) --work $(WORK)
	@echo "3 of 3  The card's list of sources."
	@if [ -f $(MODEL)/README.md ]; then $(STEP).card $(MODEL) --data $(DATA); fi
	@echo "The tables stand in $(MODEL)/README.md where there is one, the figures in $(WORK)/scores.json."

screens: $(VENV)/run.stamp
	$(OFFSCREEN) $(BIN)/python docs/images/make.py $(ARGS)

pins:
	@command -v $(UV) >/dev/null || { echo "make pins wants uv (or say where it is: make pins UV=/path/to/uv)." >&2; exit 1; }
	for pins in requirements/run requirements/dev models/recipe/requirements; do \
	  (cd $${pins%/*} && $(UV) pip compile --quiet --upgrade --universal --python-version 3.11 --generate-hashes \
	    --no-header --no-emit-index-url --no-emit-find-links $${pins##*/}.in -o $${pins##*/}.txt) || exit 1; done

clean:
	rm -rf build dist *.egg-info .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache
