#!/usr/bin/env python3
"""Write plain-text documents of a given number of words into a folder: texts of the given files, then glosses of WordNet.

usage: corpus.py WORDS FOLDER [FILE...]

Glosses (Debian's wordnet-base) fill up what the files lack, forty to a document, so that no text comes twice.
"""
import pathlib
import re
import sys

WORDNET = pathlib.Path("/usr/share/wordnet")
GLOSSES_A_DOCUMENT = 40


def glosses():
    for part in ("noun", "verb", "adj", "adv"):
        for line in (WORDNET / f"data.{part}").read_text(encoding="utf-8").splitlines():
            if " | " in line and not line.startswith(" "):
                yield re.sub(r"[\"]", "", line.split(" | ", 1)[1]).strip() + "."


def documents(files):
    for name in files:
        yield pathlib.Path(name).read_bytes().decode("utf-8")
    batch = []
    for gloss in glosses():
        batch.append(gloss)
        if len(batch) == GLOSSES_A_DOCUMENT:
            yield "\n".join(batch)
            batch = []


def main():
    if len(sys.argv) < 3:
        sys.exit(__doc__)
    wanted, folder = int(sys.argv[1]), pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    words = 0
    for number, text in enumerate(documents(sys.argv[3:])):
        (folder / f"{number:05}.txt").write_text(text, encoding="utf-8", newline="")
        words += len(text.split())
        if words >= wanted:
            break
    print(words)


if __name__ == "__main__":
    main()
