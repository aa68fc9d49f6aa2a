#!/usr/bin/env python3
"""Learn how probable it is that a statement is right and worth an edge.

usage: train_confidence.py CLEW GOLD_DIR SCORER_DIR [-o datasets/statements/confidence.tsv]

GOLD_DIR holds NAME.json with documents/NAME.txt, SCORER_DIR score_facts.py. A statement is a positive example where it matches a gold
fact. Prints F1 with each document judged by trees that were fitted to the others; writes trees that were fitted to all.
Needs numpy and lightgbm.
"""
import argparse
import functools
import glob
import json
import os
import subprocess
import sys

import lightgbm
import numpy

ROUNDS, PARAMETERS = 120, {"objective": "binary", "learning_rate": 0.06, "num_leaves": 8, "max_depth": 4, "min_data_in_leaf": 20,
                           "lambda_l2": 5.0, "feature_fraction": 0.4, "bagging_fraction": 0.8, "bagging_freq": 1, "verbose": -1,
                           "seed": 7, "deterministic": True, "num_threads": 2}


def load_scorer(folder):
    sys.path.insert(0, folder)
    import score_facts
    for name in ("stem", "words", "name_key"):
        setattr(score_facts, name, functools.lru_cache(None)(getattr(score_facts, name)))
    return score_facts


def remembering(scorer):
    """The scorer's Document, which asks once for each pair of gold end and node."""
    class Document(scorer.Document):
        def refers(self, ref, node):
            key = (json.dumps(ref) if isinstance(ref, dict) else ref, self.node_id(node), node.get("name"))
            known = self.__dict__.setdefault("_known", {})
            if key not in known:
                known[key] = super().refers(ref, node)
            return known[key]

        def matches(self, fact, statement):
            subjects = self.refers(fact["subject"], statement["subject"]) or self.refers(fact["subject"], statement["object"])
            return subjects and super().matches(fact, statement)
    return Document


def read(clew, gold_file, scorer):
    name = os.path.basename(gold_file)[:-5]
    text = os.path.join(os.path.dirname(gold_file), "documents", name + ".txt")
    lines = subprocess.run([clew, "facts", "--features", "--confidence", "0", text], capture_output=True, check=True, text=True).stdout.splitlines()
    statements = [json.loads(line) for line in lines]
    document = remembering(scorer)(json.load(open(gold_file, encoding="utf-8")), statements)
    hits = {}
    for fact in document.gold["facts"]:
        for i, statement in enumerate(statements):
            if document.matches(fact, statement):
                hits.setdefault(i, []).append((fact["id"], fact["importance"]))
    weight = sum(f["importance"] for f in document.gold["facts"])
    return {"name": name, "statements": statements, "hits": hits, "weight": weight}


def f1(documents, chosen):
    hit = weight = count = confirmed = 0
    for d in documents:
        weight += d["weight"]
        keep = chosen[d["name"]]
        count += len(keep)
        confirmed += sum(i in d["hits"] for i in keep)
        hit += sum(w for _, w in {f for i in keep for f in d["hits"].get(i, [])})
    recall, precision = hit / weight, confirmed / max(count, 1)
    return 2 * recall * precision / max(recall + precision, 1e-9), recall, precision, count


def matrix(documents, names):
    column = {n: i for i, n in enumerate(names)}
    rows = numpy.zeros((sum(len(d["statements"]) for d in documents), len(names)), dtype=numpy.float32)
    labels, place = [], 0
    for d in documents:
        for i, statement in enumerate(d["statements"]):
            for k, v in statement["features"].items():
                if k in column:
                    rows[place, column[k]] = v
            labels.append(i in d["hits"])
            place += 1
    return rows, numpy.array(labels, dtype=int)


def fit(documents, names):
    rows, labels = matrix(documents, names)
    return lightgbm.train(PARAMETERS, lightgbm.Dataset(rows, labels, feature_name=[f"f{i}" for i in range(len(names))]), ROUNDS)


def write(model, names, path, provenance):
    trees = model.dump_model()["tree_info"]
    used = sorted({n["split_feature"] for t in trees for n in walk(t["tree_structure"]) if "split_feature" in n})
    number = {f: i for i, f in enumerate(used)}
    with open(path, "w", encoding="utf-8") as out:
        for line in provenance:
            out.write(f"# {line}\n")
        for f in used:
            out.write(f"feature\t{names[f]}\n")
        for tree in trees:
            nodes = list(walk(tree["tree_structure"]))
            place = {id(n): i for i, n in enumerate(nodes)}
            out.write("tree\n")
            for n in nodes:
                if "split_feature" in n:
                    threshold = float(numpy.float32(n["threshold"]))
                    out.write(f"split\t{number[n['split_feature']]}\t{threshold:.7g}\t{place[id(n['left_child'])]}\t{place[id(n['right_child'])]}\n")
                else:
                    out.write(f"leaf\t{n['leaf_value']:.6g}\n")


def walk(node):
    yield node
    if "split_feature" in node:
        yield from walk(node["left_child"])
        yield from walk(node["right_child"])


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("clew")
    parser.add_argument("gold")
    parser.add_argument("scorer")
    parser.add_argument("-o", "--output")
    arguments = parser.parse_args()
    scorer = load_scorer(arguments.scorer)
    documents = [read(arguments.clew, g, scorer) for g in sorted(glob.glob(os.path.join(arguments.gold, "*.json")))]
    names = sorted({k for d in documents for s in d["statements"] for k in s["features"]})
    everything = {d["name"]: range(len(d["statements"])) for d in documents}
    print("all candidates: F1 %.3f  recall %.3f  confirmed %.3f  statements %d" % f1(documents, everything))
    print("perfect judge:  F1 %.3f  recall %.3f  confirmed %.3f  statements %d" % f1(documents, {d["name"]: list(d["hits"]) for d in documents}))
    left_out = {}
    for d in documents:
        model = fit([o for o in documents if o is not d], names)
        left_out[d["name"]] = model.predict(matrix([d], names)[0]) if d["statements"] else numpy.array([])
    labels = numpy.concatenate([matrix([d], names)[1] for d in documents])
    scores = numpy.concatenate([left_out[d["name"]] for d in documents])
    order = numpy.argsort(scores)
    ranks = numpy.empty(len(scores))
    ranks[order] = numpy.arange(1, len(scores) + 1)
    positives = labels.sum()
    print("left out: AUC %.3f" % ((ranks[labels == 1].sum() - positives * (positives + 1) / 2) / (positives * (len(labels) - positives))))
    for threshold in (0.1, 0.15, 0.2, 0.25, 0.3, 0.35, 0.4, 0.45, 0.5, 0.6, 0.7, 0.8):
        chosen = {n: [i for i, p in enumerate(s) if p >= threshold] for n, s in left_out.items()}
        print("  at %.2f: F1 %.3f  recall %.3f  confirmed %.3f  statements %d" % (threshold, *f1(documents, chosen)))
    if arguments.output:
        write(fit(documents, names), names, arguments.output, [
            "Probability that a statement is right and worth an edge: gradient-boosted trees (ingest/judge/boosted_trees.h).",
            f"Fitted by tools/train_confidence.py to {len(labels)} statements of {len(documents)} annotated documents, {positives} of them confirmed."])


if __name__ == "__main__":
    main()
