#!/usr/bin/env python3
"""Runs the commands in README.md's transcript anew and puts what they print below them; draws docs/summit.svg.

Usage: tools/refresh_readme.py [BUILD_DIRECTORY]
"""

import os
import pathlib
import pty
import re
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parents[1]
BUILD = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else "build").absolute()
NEXT_LINE = "\n> "  # As a shell prompts for what follows an open quotation mark.
MARK = re.compile(r"(<!-- transcript -->\n```console\n)(.*?)(```\n)", re.S)


def output_of(command):
    """What a terminal of 100 columns shows."""
    environment = {**os.environ, "PATH": f"{BUILD}:{os.environ['PATH']}", "NO_COLOR": "1", "COLUMNS": "100"}
    ours, theirs = pty.openpty()
    process = subprocess.Popen(["sh", "-c", command], stdout=theirs, stderr=theirs, stdin=subprocess.DEVNULL, env=environment, cwd=ROOT)
    os.close(theirs)
    text = b""
    try:
        while piece := os.read(ours, 65536):
            text += piece
    except OSError:
        pass
    process.wait()
    text = re.sub(r"\r[^\n]*\x1b\[K", "", text.decode().replace("\r\n", "\n"))
    return text.replace("\r", "")


def refresh(block):
    lines = re.findall(r"^\$ (.*(?:\n> .*)*)", block.group(2), re.M)
    return block.group(1) + "\n".join(f"$ {line}\n{output_of(line.replace(NEXT_LINE, chr(10)))}" for line in lines) + block.group(3)


def main():
    page = ROOT / "README.md"
    page.write_text(MARK.sub(refresh, page.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
