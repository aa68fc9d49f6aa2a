# Verbs for people in a hurry. Each installs what it misses.
BUILD ?= build
JOBS ?= $(shell nproc)

.PHONY: help setup build demo test bench bench-language bench-extraction bench-query sanitize format install clean

help:
	@echo "make demo      build, read the example articles, answer questions, write the diagram"
	@echo "make test      build and run every test"
	@echo "make build     build the programs into $(BUILD)/"
	@echo "make bench     measure beside the peers (docs/measurements.md)"
	@echo "make sanitize  run the tests under the address, undefined behaviour and thread sanitizers"
	@echo "make format    format the sources"
	@echo "make install   install program, library and model (PREFIX=/usr/local)"
	@echo "make clean     remove what was built"

setup:
	@tools/setup.sh

build: setup
	@test -f $(BUILD)/build.ninja || cmake --preset release -B $(BUILD) >/dev/null
	@cmake --build $(BUILD) -j $(JOBS)

demo: build
	@tools/demo.sh $(BUILD)

test: build
	@cd $(BUILD) && ctest --output-on-failure -j $(JOBS)

bench: bench-language bench-extraction bench-query

bench-language: build
	@BUILD=$(BUILD) bench/language/run.sh

bench-extraction: build
	@bench/extraction/run.sh $(BUILD)

bench-query: build
	@bench/query/run.sh $(BUILD)

sanitize: setup
	cmake --preset asan >/dev/null && cmake --build build-asan -j $(JOBS) && (cd build-asan && ctest --output-on-failure -j $(JOBS))
	cmake --preset tsan >/dev/null && cmake --build build-tsan -j $(JOBS) && (cd build-tsan && ctest --output-on-failure -j $(JOBS))

format:
	@git ls-files '*.cpp' '*.h' | xargs clang-format-14 -i

install: build
	@cmake --install $(BUILD) --prefix $(or $(PREFIX),/usr/local)

clean:
	@rm -rf build build-debug build-asan build-tsan build-clang
