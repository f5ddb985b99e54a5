# `make help` lists the targets. Needs Python 3.11 or newer with venv, git and make.

PYTHON ?= python3
BIN := .venv/bin
PY := $(BIN)/python
# Holds the requirements that are installed: a new date alone installs nothing.
READY := .venv/ready
# Two workers suit two cores; each holds its own copy of torch in memory.
WORKERS ?= 2

# Arguments reach the programs as they were written, whatever characters they hold.
called = $(filter command,$(firstword $(origin $(1))))
given = $(if $(called),$(value $(1)))

ARGUMENTS := BASE CHAPTER FILE NAME NEWEST PART PART_TITLE PYTHON QUERIES TITLE TORCH WORKERS
OTHERS := $(filter-out $(ARGUMENTS),$(foreach name,$(.VARIABLES),$(if $(call called,$(name)),$(name))))
$(if $(OTHERS),$(error $(firstword $(OTHERS)): no target has this argument. Correct its name, one of $(ARGUMENTS)))

CHAPTERS := $(shell find docs -type f 2>/dev/null)
CODE := $(shell find snippets -type f ! -path '*/__pycache__/*' 2>/dev/null)
TOOLS := conftest.py pyproject.toml mkdocs.yml $(shell find tools theme -type f ! -path '*/__pycache__/*' 2>/dev/null)

.DEFAULT_GOAL := help
.DELETE_ON_ERROR:
.PHONY: help setup snippets site book zip pdf faults new-chapter check test screenshots outputs plain serve lint bench lighthouse search requirements clean

help: ## Show this list
	@awk -F ':.*## ' '/^[a-z-]+:.*## / { printf "  make %-13s %s\n", $$1, $$2 }' Makefile

setup: $(READY) ## Create .venv and install the pinned requirements

$(PY):
	@$(PYTHON) -c 'import sys; v = sys.version.split()[0]; sys.exit(None if sys.version_info >= (3, 11) else f"Python 3.11 or newer is needed, this is {v}: make PYTHON=python3.12 $(MAKECMDGOALS)")'
	$(PYTHON) -m venv .venv

$(READY): requirements.txt | $(PY)
	cmp -s $< $@ || $(PY) -m pip install --require-hashes --disable-pip-version-check -r $<
	@cp $< $@

build/verified: $(READY) $(CHAPTERS) $(CODE) $(TOOLS)
	$(PY) -m pytest docs -n $(WORKERS)
	@touch $@

snippets: build/verified ## Run every snippet and compare it with what the pages show

# Only a book whose every program has passed is built.
BUILD = $(PY) -m tools.proof.record || { rm -f build/verified; exit 1; }; \
  NO_MKDOCS_2_WARNING=1 $(PY) -m mkdocs build --strict

site/index.html: build/verified README.md
	$(BUILD)
	@touch $@

site: site/index.html ## Run every snippet, then build the site into site/

book: site ## Run every snippet, build the site and serve it on this machine
	$(PY) -m tools.site.serve site

zip: site ## Pack the built site into build/book.zip, for reading without a network
	$(PY) -m tools.release.folder_zip

pdf: site ## Print the built site as one PDF, build/book.pdf (needs Chromium)
	$(PY) -m tools.site.chromium
	$(PY) -m tools.release.print

MACHINERY := $(addprefix tests/,page run compare proof site author rules release)

test: $(READY) ## Everything: snippets, machinery, rules, labs, the site in a browser
	$(PY) -m tools.site.chromium
	$(PY) -m pytest docs $(MACHINERY) tests/book -n $(WORKERS)
	@mkdir -p build && touch build/verified
	$(FAULTS)
	$(BUILD)
	@touch site/index.html
	$(PY) -m pytest tests/browser -n $(WORKERS)

FAULTS = $(PY) -m pytest tests/faults -n $(WORKERS) --dist=load -q
faults: $(READY) ## Break a small book in every way, and see that it is noticed
	$(FAULTS)

outputs: export CHECKED := $(call given,CHAPTER)
outputs: $(READY) ## Rewrite the outputs and figures that no longer match (CHAPTER= for one page)
	@pages=$$($(PY) -m tools.author.check.chapters "$$CHECKED") && \
	  $(PY) -m pytest $$pages --update-outputs $(if $(CHAPTER),,-n $(WORKERS))

new-chapter: export NEW_PART := $(call given,PART)
new-chapter: export NEW_NAME := $(call given,NAME)
new-chapter: export NEW_TITLE := $(call given,TITLE)
new-chapter: export NEW_PART_TITLE := $(call given,PART_TITLE)
new-chapter: $(READY) ## Write a chapter that runs, to be replaced part by part (PART= NAME= TITLE=)
	@$(PY) -m tools.author.new_chapter "$$NEW_PART" "$$NEW_NAME" "$$NEW_TITLE" "$$NEW_PART_TITLE"

check: export CHECKED := $(call given,CHAPTER)
check: $(READY) ## Say what is wrong with one chapter (CHAPTER=), or with those you changed
	@$(PY) -m tools.author.check "$$CHECKED"

screenshots: site ## Rewrite the pictures of typical pages that no longer match, and list them
	$(PY) -m tools.site.chromium
	$(PY) -m pytest tests/browser/looks/test_screenshots.py --update-screenshots -q

plain: $(READY) ## Run every program by a plain Python in an empty folder, as a reader does
	$(PY) -m tools.release.plain

serve: $(READY) ## Preview while writing: edits show at once, nothing is run
	@$(PY) -m tools.author.preview

lint: $(READY) ## The rules of the book: style, spelling, Markdown, links
	$(PY) -m pytest tests/book -q

bench: $(READY) ## Measure the runner and the site build; prints ratios
	$(PY) -m tools.measure.bench

lighthouse: site ## Measure every page as a phone sees it (needs Node.js); worst first
	$(PY) -m tools.measure.lighthouse

search: export ASKED := $(call given,QUERIES)
search: site ## Ask the built site's search the lines of a file (QUERIES=) and count what is right
	$(PY) -m tools.site.chromium
	@$(PY) -m tools.measure.search "$$ASKED"

requirements: | $(PY) ## Compile requirements.in into requirements.txt
	$(PY) -m pip install --quiet uv==0.13.8
	$(BIN)/uv pip compile --universal --python-version 3.11 --generate-hashes --no-emit-index-url \
	  --custom-compile-command "make requirements" $(NEWEST) requirements.in -o requirements.txt --quiet

.PHONY: upgrade changes engines report firefox links notebooks machinery records browse release

upgrade: | $(PY) ## Pin the newest that requirements.in allows; with TORCH=2.11, that torch
	$(PY) -m tools.release.upgrade $(TORCH)

changes: ## What changed in outputs, figures and packages since BASE, as Markdown
	@$(PYTHON) -m tools.release.changes $(BASE)

report: export REPORT := $(call given,FILE)
report: $(READY) ## Keep what check.py said on a reader's machine (FILE=), to be shown as reported
	@$(PY) -m tools.proof.reported "$$REPORT"

engines: site ## What Zensical and ProperDocs make of the book, the newest of both, as Markdown
	@$(PY) -m tools.release.engines

firefox: site ## What readers do, in the Firefox that Playwright installs
	$(PY) -m playwright install --with-deps firefox
	BROWSER=firefox $(PY) -m pytest tests/browser/reading -n $(WORKERS)

links: ## The addresses of the libraries' documentation to which the index of the code leads
	@$(PYTHON) -m tools.site.steps.reference.documented

notebooks: site ## Run every notebook that the site offers
	$(PY) -m pytest tests/book/run_notebooks.py -n $(WORKERS)

# The parts of `make test`, for machines that share the work.

machinery: $(READY) ## The machinery's own tests
	$(PY) -m pytest $(MACHINERY) -n $(WORKERS)

records: $(READY) ## Take each device's record under build/records/ as this checkout's own
	$(PY) -m tools.proof.merge
	@touch build/verified

browse: site ## Test the built site in a browser
	$(PY) -m tools.site.chromium
	$(PY) -m pytest tests/browser -n $(WORKERS)

release: zip pdf ## Everything that a release carries, as build/book.*

clean: ## Remove what was built (not .venv)
	rm -rf build site .cache
