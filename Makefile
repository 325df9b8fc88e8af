# Three commands matter: `make run`, `make test`, `make check`. Each sets up what it needs first.
PYTHON ?= python3
BIN := .venv/bin
TRANSLATIONS := $(patsubst %.ts,%.qm,$(wildcard i18n/*.ts))

.PHONY: run test reliability figures check pictures bench translations lock wheel program clean

run: .venv/ready $(TRANSLATIONS)
	tools/run.sh

test: .venv/ready $(TRANSLATIONS)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -n 2 --dist loadfile

# Every cut, kill and error on purpose: up to an hour and a half. The table in the README is made from the report.
reliability: .venv/ready $(TRANSLATIONS)
	LEAD_RELIABILITY=full LEAD_REPORT=reliability-report.json QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -m reliability
	$(BIN)/python -m tests.reliability.reporting

# Surveys of every screen and measurements: minutes long, and only meaningful on a quiet machine.
figures: .venv/ready $(TRANSLATIONS)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m pytest -m figures

check: .venv/ready $(TRANSLATIONS)
	$(BIN)/ruff check .
	$(BIN)/mypy
	$(BIN)/lint-imports --no-logo
	$(BIN)/python -m tools.lint_texts

pictures: .venv/ready $(TRANSLATIONS)
	QT_QPA_PLATFORM=offscreen $(BIN)/python -m tools.pictures --out pictures

# Peers are measured beside us where they are installed: .venv/bin/pip install pygeodiff apsw
bench: .venv/ready $(TRANSLATIONS)
	$(BIN)/python -m tests.bench.store_speed
	$(BIN)/python -m tests.bench.window_speed
	$(BIN)/python -m tests.bench.bundles --rounds 5 --json bench.json

program: .venv/ready $(TRANSLATIONS)
	$(BIN)/pyinstaller --noconfirm --clean --distpath dist --workpath build/program build.spec

wheel: .venv/ready
	$(BIN)/pip wheel --quiet --no-deps --wheel-dir dist .

translations: .venv/ready
	tools/translations.sh

# Made anew only on purpose: names, versions and hashes for every supported Python and system.
lock: .venv/ready
	$(BIN)/uv pip compile pyproject.toml --group dev --universal --upgrade --generate-hashes \
	  --no-emit-index-url --no-header --no-annotate --output-file requirements.lock

i18n/%.qm: i18n/%.ts .venv/ready
	$(BIN)/pyside6-lrelease -silent $< -qm $@

.venv/ready: requirements.lock tools/setup.sh
	PYTHON=$(PYTHON) tools/setup.sh
	touch $@

clean:
	rm -rf .venv build dist pictures i18n/*.qm
