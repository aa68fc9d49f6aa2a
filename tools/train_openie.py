#!/usr/bin/env python3
"""Learn what the confidence of open extractions is made of (datasets/openie/confidence.tsv).

usage: clew openie --features SENTENCES > FEATURES
       train_openie.py GOLD FEATURES --weights FILE [--held-out FILE]

A logistic regression learns what an extraction is worth (openie_gold.worth) from its features. --held-out writes the
extractions with confidences from models that did not see their sentence (ten folds), for a scorer to read.
"""
import argparse
import collections
import math
import zlib

import openie_gold

FOLDS = 10
EPOCHS = 60
LEAST_COUNT = 8  # a feature that fewer extractions have is left out
DECAY = 8.0  # strength of the prior that weights are small, in extractions
RATE = 0.15
THRESHOLD = 0.3  # an extraction of that worth is kept, when recall is shared out


class Example:
    def __init__(self, line):
        self.sentence, features, *self.fields = line.rstrip("\n").split("\t")
        pairs = (feature.rsplit(":", 1) for feature in features.split(" "))
        self.features = [(name, float(value)) for name, value in pairs] + [("bias", 1.0)]
        self.key = openie_gold.key(self.sentence)
        self.fold = zlib.crc32(self.key.encode()) % FOLDS
        self.target = 0.5
        self.confidence = 0.5


def set_targets(gold, examples):
    sentences = collections.defaultdict(list)
    for example in examples:
        sentences[example.key].append(example)
    for key, group in sentences.items():
        kept = [e.confidence >= THRESHOLD for e in group]
        for example, target in zip(group, openie_gold.worth(gold[key], [openie_gold.words(e.fields) for e in group], kept)):
            example.target = target


def predict(weights, example):
    return 1 / (1 + math.exp(-sum(weights.get(name, 0.0) * value for name, value in example.features)))


def train(examples, known):
    """Full-batch gradient descent with a rate of its own for each weight (Adagrad)."""
    weights, squares = dict.fromkeys(known, 0.0), dict.fromkeys(known, 1e-8)
    rows = [([(n, v) for n, v in e.features if n in weights], e) for e in examples]
    for _ in range(EPOCHS):
        gradient = {n: DECAY * w if n != "bias" else 0.0 for n, w in weights.items()}
        for features, example in rows:
            error = predict(weights, example) - example.target
            for name, value in features:
                gradient[name] += error * value
        for name, g in gradient.items():
            squares[name] += g * g
            weights[name] -= RATE * 3 * g / math.sqrt(squares[name])
    return weights


def common_features(examples):
    counts = collections.Counter(name for e in examples for name in {n for n, _ in e.features})
    return sorted(name for name, n in counts.items() if n >= LEAST_COUNT)


def cross_validate(examples, known):
    for fold in range(FOLDS):
        weights = train([e for e in examples if e.fold != fold], known)
        for example in examples:
            if example.fold == fold:
                example.confidence = predict(weights, example)


def write_held_out(path, examples):
    with open(path, "w", encoding="utf-8") as file:
        for e in examples:
            file.write("\t".join([e.sentence, f"{e.confidence:.4f}", *e.fields]) + "\n")


def write_weights(path, weights, header):
    with open(path, "w", encoding="utf-8") as file:
        file.write(header)
        for name, weight in sorted(weights.items()):
            if abs(weight) >= 0.005:
                file.write(f"{name}\t{weight:.3f}\n")


HEADER = """# What each feature of an open extraction adds to the log-odds of its confidence (ingest/openie/features.h).
# Source: learnt by tools/train_openie.py from the CaRB development set (Bhardwaj, Aggarwal, Mausam, EMNLP 2019; MIT licence,
#   copyright 2021 Data Analytics and Intelligence Research Group, IIT Delhi). Licence: Apache-2.0, as the project.
# Version: 1. Columns: feature, weight.
"""


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold")
    parser.add_argument("features")
    parser.add_argument("--weights")
    parser.add_argument("--held-out")
    options = parser.parse_args()
    gold = openie_gold.read_gold(options.gold)
    examples = [Example(line) for line in open(options.features, encoding="utf-8")]
    examples = [e for e in examples if e.key in gold]
    known = common_features(examples)
    for _ in range(2):  # the second time, recall is shared among what the first would keep
        set_targets(gold, examples)
        cross_validate(examples, known)
    if options.held_out:
        write_held_out(options.held_out, examples)
    if options.weights:
        write_weights(options.weights, train(examples, known), HEADER)


if __name__ == "__main__":
    main()
