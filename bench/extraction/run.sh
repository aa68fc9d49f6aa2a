#!/bin/sh
# What comes out of texts that people annotated: statements, coreference, open extractions. Figures of docs/measurements.md.
# usage: bench/extraction/run.sh BUILD   (CLEW_SHARED names the folder with gold/, gum/ and eval/; default: ../shared)
set -eu
build=$1
shared=${CLEW_SHARED:-../shared}
if [ ! -d "$shared/gold" ]; then
  echo "There are no annotated documents at $shared/gold; set CLEW_SHARED." >&2
  exit 0
fi
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT

echo "Statements of seventeen documents (built-in confidence, which was fitted to these; see the next figures for documents left out)"
pairs=""
for gold in "$shared"/gold/*.json; do
  name=$(basename "$gold" .json)
  "$build/clew" facts "$shared/gold/documents/$name.txt" > "$work/$name.jsonl"
  pairs="$pairs $gold $work/$name.jsonl"
done
# shellcheck disable=SC2086
python3 "$shared/eval/score_facts.py" $pairs | grep -E "^all|split" | tail -n 1
# shellcheck disable=SC2086
python3 "$shared/eval/score_facts.py" $pairs | awk '/split/ {split($2, a, "/"); s += a[1]; n += a[2]; m += $4} END {print "named entities split " s "/" n ", merged nodes " m}'

if python3 -c "import lightgbm, numpy" 2>/dev/null; then
  echo "The same, each document judged by trees that were fitted to the others"
  python3 tools/train_confidence.py "$build/clew" "$shared/gold" "$shared/eval" | sed -n '/left out/,$p'
else
  echo "Documents left out: needs the Python packages lightgbm and numpy"
fi

echo "Coreference of 103 documents"
"$build/clew" mentions "$shared"/gum/text/*.txt > "$work/mentions.jsonl"
python3 "$shared/eval/score_coreference.py" "$shared/gum/coreference" "$work/mentions.jsonl" | tail -n 1
