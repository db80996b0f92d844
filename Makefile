# Each target sets up what it needs; only Python 3.11 or newer and make must be there. Browser tests also need Chromium.
PYTHON ?= python3
VENV := .venv
BIN := $(VENV)/bin
READY := $(VENV)/.ready

.PHONY: verify test check audit vendors bundle browser clean

verify: $(READY)  ## Run every scenario and check, break the rules on purpose, then build the site into site/.
	$(BIN)/suigui verify
	mkdir -p build
	$(BIN)/suigui mutate --json > build/strength.json
	$(BIN)/suigui site

test: $(READY)  ## Run the tests.
	$(BIN)/python -m pytest -n 2 --dist loadfile

check: $(READY)  ## Lint, types, import contracts.
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo

audit: $(READY)  ## Every decision over columns and row by row: the same answers.
	$(BIN)/python -m pytest -n 2 tests/audit/test_real_decisions.py

vendors: $(READY)  ## Validate the example vendors; needs Node and a JDK.
	$(BIN)/python -m pytest tests/vendors

bundle: $(READY)  ## One archive for a closed network: wheels, cases, site, starting points; tried without network.
	rm -rf build/bundle
	$(BIN)/python -m pip wheel --quiet --disable-pip-version-check --wheel-dir build/bundle/wheels .
	$(BIN)/suigui cases --publish build/bundle/cases
	$(BIN)/suigui site build/bundle/site
	cp -r README.md LICENSE examples build/bundle/
	tar -czf build/suigui-bundle.tar.gz -C build bundle
	$(BIN)/python -m pytest tests/bundle

browser: $(READY)  ## Build the site and open it in headless Chromium.
	$(BIN)/python -m pytest tests/site/test_build.py
	$(BIN)/python -m pytest tests/browser

clean:
	rm -rf build site

$(READY): pyproject.toml
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip install --quiet --disable-pip-version-check --editable '.[dev]'
	touch $@
