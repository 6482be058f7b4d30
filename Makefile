# Two commands to begin with: `make demo` and `make test`. Everything else is told by `make help`.

.DEFAULT_GOAL := help
.PHONY: help demo test check journeys services catalogues clean

PYTHON := $(shell for name in python3 python3.13 python3.12 python3.11; do command -v $$name && break; done 2>/dev/null)
VENV_PYTHON = .venv/bin/python
# More for pytest, as in: make test ARGS="-k tokens"
ARGS ?=

# Tests that need Node meet the one that built the front end.
PYTEST = PATH="$(CURDIR)/.build/bin:$$PATH" $(VENV_PYTHON) -m pytest

# These run on the embedded default, whatever another project left in the environment.
demo test journeys: export DATABASE_URL :=
demo test journeys: export REDIS_URL :=
test journeys services: export DJANGO_SETTINGS_MODULE := config.settings.test
services: export DATABASE_URL ?= postgres://postgres@127.0.0.1:5432/postgres
services: export REDIS_URL ?= redis://127.0.0.1:6379/5

define prepare
if [ -z "$(PYTHON)" ]; then echo "Python 3.11 or newer is needed and no python3 was found: install python3 and run the same command again." >&2; exit 1; fi; "$(PYTHON)" tools/prepare.py
endef

help:
	@echo "make demo        set everything up and serve the demo at http://127.0.0.1:8000 (PORT=8001 for another port)"
	@echo "make test        set everything up and run the tests (ARGS=\"-k words\" to choose)"
	@echo "make check       linters, types, import contracts, templates, migrations, deployment settings, catalogues"
	@echo "make journeys    whole journeys in a Chromium browser"
	@echo "make services    the tests on PostgreSQL and Redis (DATABASE_URL, REDIS_URL)"
	@echo "make catalogues  bring the translators' catalogues up to date with the sources"
	@echo "make clean       remove what the set-up made; data in var/ stays"

demo:
	@$(prepare) --demo
	@exec $(VENV_PYTHON) tools/demo.py

test:
	@$(prepare) --dev
	@$(PYTEST) -n 2 $(ARGS)

check:
	@$(prepare) --dev
	@exec $(VENV_PYTHON) tools/check.py

journeys:
	@$(prepare) --dev
	@for name in "$$CHROMIUM" chromium chromium-browser google-chrome; do \
	  found=$$(command -v "$$name" 2>/dev/null) && break; \
	done; \
	if [ -z "$$found" ]; then \
	  echo "No Chromium was found: install it (on Debian: apt-get install chromium), or name it in CHROMIUM." >&2; \
	  exit 1; \
	fi; \
	CHROMIUM="$$found" $(PYTEST) tests/journeys $(ARGS)

services:
	@$(prepare) --dev
	@$(VENV_PYTHON) tools/services.py
	@$(PYTEST) $(ARGS)

catalogues:
	@$(prepare) --dev
	@$(VENV_PYTHON) tools/catalogues.py extract
	@$(VENV_PYTHON) tools/catalogues.py compile

clean:
	rm -rf .venv .build node_modules .mypy_cache .ruff_cache .pytest_cache .import_linter_cache .hypothesis .coverage
	rm -f locale/*/LC_MESSAGES/*.mo
	find . -name __pycache__ -type d -prune -exec rm -rf {} +
