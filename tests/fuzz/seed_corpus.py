#!/usr/bin/env python3
"""Writes what the case files under tests/query give, one file a case: seed_corpus.py DIRECTORY"""
import hashlib
import pathlib
import sys

target = pathlib.Path(sys.argv[1])
target.mkdir(parents=True, exist_ok=True)
for cases in (pathlib.Path(__file__).parent.parent / "query").rglob("*.txt"):
    for case in cases.read_text(encoding="utf-8").split("====\n"):
        given = case.split("----\n")[0]
        if given:
            (target / hashlib.sha1(given.encode()).hexdigest()).write_text(given, encoding="utf-8")
