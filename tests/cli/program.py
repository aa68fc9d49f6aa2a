"""Runs the program under test, whose path is in the environment variable CLEW."""

import os
import pathlib
import subprocess
import unittest

CLEW = os.path.abspath(os.environ.get("CLEW", "build/clew"))
ROOT = pathlib.Path(__file__).resolve().parents[2]
EXAMPLE = ROOT / "datasets" / "south_caucasus"


def clew(*arguments, stdin="", **settings):
    """The finished process; its output as text."""
    return subprocess.run([CLEW, *map(str, arguments)], input=stdin, capture_output=True, encoding="utf-8", timeout=60, **settings)


def main():
    unittest.main(verbosity=1)
