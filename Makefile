# Everything here needs only python3 >= 3.11 and make.
.PHONY: help setup demo test check bench docs lock
.DEFAULT_GOAL := help
bin := .venv/bin

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 10

setup: ## make .venv/ with the system, the tests' tools and .venv/bin/shanyraq
	@bin/setup dev
