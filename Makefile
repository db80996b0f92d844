# Each target sets up what it needs; only Python 3.11 or newer and make must be there. Browser tests also need Chromium.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: verify test check browser clean

verify: $(READY)  ## Run every scenario and check, then build the site into site/.
	$(BIN)/suigui site
	$(BIN)/suigui verify

test: $(READY)  ## Run the tests.
	$(BIN)/python -m pytest -n 2 --dist loadfile

check: $(READY)  ## Lint, types, import contracts.
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

browser: $(READY)  ## Open the site in headless Chromium.
	$(BIN)/python -m pytest tests/browser

clean:
	rm -rf build site

$(READY): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	touch $@
