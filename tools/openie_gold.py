"""Open extractions beside their gold: what each extraction is worth."""

import collections
import string

SAID = ("said", "told", "added", "adds", "says")
BE = ("be", "is", "am", "are", "was", "were", "been", "being")
ESCAPES = (("-LRB-", "("), ("-RRB-", ")"), ("-LSB-", "["), ("-RSB-", "]"), ("-LCB-", "{"), ("-RCB-", "}"))


def key(sentence):
    """The sentence without spaces and punctuation, by which gold and extractions meet."""
    text = sentence.replace(" ", "")
    for escaped, mark in ESCAPES:
        text = text.replace(escaped, mark)
    return "".join(c for c in text if c not in string.punctuation)


def words(fields):
    """(relation, subject, rest) of a relation and its arguments, as lists of words."""
    relation, subject, *rest = fields
    return relation.split(), subject.split(), " ".join(rest).split()


def read_gold(path):
    gold = collections.defaultdict(list)
    for line in open(path, encoding="utf-8"):
        sentence, *fields = line.strip().split("\t")
        if len(fields) >= 2:
            gold[key(sentence)].append(words([f for f in fields if "C: " not in f]))
    return gold


def shared(a, b):
    return sum((collections.Counter(a) & collections.Counter(b)).values())


def match(gold, predicted):
    """Precision and recall of the words; nothing where the relations share none."""
    left = collections.Counter(predicted[0]) - collections.Counter(gold[0])
    hits = shared(gold[0], predicted[0]) + ("be" in left and any(form in gold[0] for form in BE))
    if not hits or (gold[2] and not predicted[2]):
        return 0.0, 0.0
    hits += shared(gold[1], predicted[1]) + shared(gold[2], predicted[2])
    predicted_words = len(predicted[0]) + len(predicted[1]) + (len(predicted[2]) if gold[2] else 0)
    return hits / predicted_words, hits / sum(map(len, gold))


def match_either_way(gold, predicted):
    """What somebody said may stand before the speaker."""
    value = match(gold, predicted)
    if any(verb in " ".join(gold[0]) for verb in SAID) and predicted[2]:
        value = max(value, match(gold, (predicted[0], predicted[2], predicted[1])))
    return value


def worth(gold, predicted, kept):
    """For each predicted extraction of a sentence, 0 to 1: half the precision of the gold it pairs with, half the recall that it
    alone adds to what is `kept` (a boolean for each)."""
    table = [[match_either_way(g, p) for p in predicted] for g in gold]
    precision, rows, recall = [0.0] * len(predicted), set(), [0.0] * len(predicted)
    pairs = sorted(((table[i][j][0], kept[j], -i, -j) for i in range(len(gold)) for j in range(len(predicted))), reverse=True)
    columns = set()
    for value, _, i, j in pairs:
        if -i not in rows and -j not in columns:
            rows.add(-i)
            columns.add(-j)
            precision[-j] = value
    for row in table:
        for j, (_, value) in enumerate(row):
            others = max((r for k, (_, r) in enumerate(row) if k != j and kept[k]), default=0.0)
            recall[j] += max(0.0, value - others)
    return [(p + min(r, 1.0)) / 2 for p, r in zip(precision, recall)]
