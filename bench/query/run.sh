#!/bin/sh
# The LSQB queries on a generated social network. usage: bench/query/run.sh BUILD   (SCALE=0.1; CLEW_SHARED: the folder with bench/)
set -eu
build=$1
scale=${SCALE:-0.1}
shared=${CLEW_SHARED:-../shared}
if [ ! -d "$shared/bench" ]; then
  echo "There is no data generator at $shared/bench; set CLEW_SHARED." >&2
  exit 0
fi
work=$build/bench-query
mkdir -p "$work"
graph=$work/network-$scale.clew
if [ ! -f "$graph" ]; then
  python3 "$shared/bench/generate_social_network.py" "$scale" "$work/csv-$scale" --seed 7
  # The generator's schema says which files make which type.
  tables() { python3 -c "
import sys; sys.path.insert(0, '$shared/bench/lsqb'); import schema
folder = '$work/csv-$scale/'
print(*($1))"; }
  nodes=$(tables "n + (':Message' if n in ('Post', 'Comment') else '') + '=' + folder + n + '.csv' for n in schema.NODES")
  relationships=$(tables "t + '=' + folder + f + '.csv' for t, fs in schema.EDGES.items() for f in fs")
  "$build/clew" import --nodes $nodes --relationships $relationships -o "$graph"
fi
cmake -B "$build" -DCLEW_BENCH=ON >/dev/null
cmake --build "$build" --target query_bench
"$build/query_bench" "$graph" 5 bench/query/lsqb/*.cypher
