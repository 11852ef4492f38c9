# Everything here needs only python3 >= 3.11 and make.
.PHONY: help setup demo test check bench docs lock
.DEFAULT_GOAL := help
bin := .venv/bin
ARGS ?=

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 10

setup: ## make .venv/ with the system, the tests' tools and .venv/bin/shanyraq
	@bin/setup dev

demo: ## run the whole system here, with synthetic people: http://127.0.0.1:8000
	@bin/setup run
	@$(bin)/shanyraq demo $(ARGS)

test: setup ## every test; ARGS="tests/law -q" for some
	@bin/setup browser
	@$(bin)/python -m pytest --numprocesses auto --maxprocesses 4 $(ARGS)

check: setup ## format, lint, types, imports, migrations
	$(bin)/ruff format --check .
	$(bin)/ruff check .
	$(bin)/mypy
	$(bin)/lint-imports
	SHANYRAQ_DEMO=1 $(bin)/shanyraq manage makemigrations --check

bench: setup ## measure, and print a table with the machine's facts
	@SHANYRAQ_DEMO=1 $(bin)/python -m bench $(ARGS)

docs: setup ## draw the generated pages anew
	@$(bin)/shanyraq docs

lock: ## resolve requirements*.in into the lock files; for this alone uv must be installed
	@resolve="uv pip compile --quiet --universal --generate-hashes --python-version 3.11 --no-emit-index-url"; \
	export UV_CUSTOM_COMPILE_COMMAND="make lock"; \
	$$resolve $(ARGS) requirements-dev.in --output-file requirements-dev.lock && \
	$$resolve --constraint requirements-dev.lock requirements.in --output-file requirements.lock
