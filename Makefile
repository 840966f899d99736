# Everything a person or a machine does here. `make` alone lists it.
PYTHON ?= python3
BIN := .venv/bin

.DEFAULT_GOAL := help
.PHONY: help run test check format lock simulate kill fuzz

help:  ## List the targets
	@sed -n 's/^\([a-z]*\):.*## /  make \1\t/p' $(MAKEFILE_LIST)

run:  ## Open the demonstration edition (rehearse it where there is no display)
	@$(PYTHON) packaging/prepare.py --run

test: check  ## Run the linters, then every test
	$(BIN)/python -m pytest -n 2

check:  ## Run the linters alone
	@$(PYTHON) packaging/prepare.py --tests
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

format:  ## Put the code in its usual form
	@$(PYTHON) packaging/prepare.py --tests
	$(BIN)/ruff check --fix .
	$(BIN)/ruff format .

simulate:  ## Play seasons in which everything goes wrong (SEEDS=10000 FIRST=0 JOBS=2 VERBOSE=1 CONTROL=1)
	@$(BIN)/python tests/simulation/run.py --seeds $(or $(SEEDS),200) --first $(or $(FIRST),0) \
		--jobs $(or $(JOBS),2) $(if $(VERBOSE),--verbose) $(if $(CONTROL),--control)

kill:  ## Kill a process at each of its writes to a real disk, and look for what is lost
	@$(BIN)/python tests/simulation/kill_points.py

fuzz:  ## Give every parser made-up bytes (SECONDS=60 for each)
	@$(BIN)/python tests/fuzz/run.py --seconds $(or $(SECONDS),60)

# The lock files name no host: the index is the business of whoever installs.
COMPILE = $(BIN)/uv pip compile pyproject.toml --quiet --system-certs --universal \
	--python-version 3.11 --generate-hashes --no-emit-index-url \
	--custom-compile-command "make lock" --group build

lock:  ## Choose and pin the libraries anew (LOCK=--upgrade for the newest)
	@$(PYTHON) packaging/prepare.py --tests
	$(COMPILE) $(LOCK) -o requirements.lock
	$(COMPILE) $(LOCK) --group dev -c requirements.lock -o requirements-dev.lock
