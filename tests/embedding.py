"""Installs Clew, builds docs/embedding.md's program against what was installed, and runs it.

Usage: embedding.py BUILD_DIRECTORY CXX_COMPILER
"""

import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parents[1]
MOST_LINES = 30


def run(*command):
    done = subprocess.run(list(map(str, command)), capture_output=True, encoding="utf-8")
    if done.returncode != 0:
        sys.exit(f"{' '.join(map(str, command))}\n{done.stdout}\n{done.stderr}")
    return done.stdout


def main():
    build, compiler = sys.argv[1:]
    page = (ROOT / "docs" / "embedding.md").read_text(encoding="utf-8")
    lists, program = (re.search(rf"```{kind}\n(.*?)```", page, re.S).group(1) for kind in ("cmake", "cpp"))
    lines = [line for line in program.splitlines() if line and not line.startswith("#include")]
    assert len(lines) < MOST_LINES, f"the example has {len(lines)} lines"
    with tempfile.TemporaryDirectory() as scratch:
        scratch = pathlib.Path(scratch)
        run("cmake", "--install", build, "--prefix", scratch / "installed")
        (scratch / "CMakeLists.txt").write_text(lists)
        (scratch / "ask.cpp").write_text(program)
        run("cmake", "-G", "Ninja", "-S", scratch, "-B", scratch / "build", f"-DCMAKE_PREFIX_PATH={scratch / 'installed'}",
            f"-DCMAKE_CXX_COMPILER={compiler}")
        run("cmake", "--build", scratch / "build")
        answer = run(scratch / "build" / "ask")
        assert "Ada Lovelace" in answer and "Charles Babbage" in answer and "in London in 1833." in answer, answer
        version = run(scratch / "installed" / "bin" / "clew", "--version")
        assert version.startswith("clew "), version


if __name__ == "__main__":
    main()
