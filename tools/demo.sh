#!/bin/sh
# The example from end to end: builds a graph of two articles, asks it questions, draws it. Usage: tools/demo.sh [BUILD_DIRECTORY]
set -eu
cd "$(dirname "$0")/.."
build=${1:-build}
clew=$build/clew
graph=$build/summit.clew
picture=$build/summit.svg

bold='' plain=''
if [ -t 1 ] && [ -z "${NO_COLOR:-}" ]; then bold=$(printf '\033[1m') plain=$(printf '\033[0m'); fi

say() { printf '\n%s%s%s\n' "$bold" "$1" "$plain"; }

# say what, then show the command and run it
run() {
  say "$1"
  shift
  printf '  $ clew'
  for word in "$@"; do
    case $word in
      *"'"*) printf ' "%s"' "$word" ;;
      *[!A-Za-z0-9_./=-]*) printf " '%s'" "$word" ;;
      *) printf ' %s' "$word" ;;
    esac
  done
  printf '\n\n'
  "$clew" "$@" 2>&1
}
ask() { run "$1" query "$graph" --mode table -c "$2"; }

run "Two articles on the Washington summit of August 2025 become a graph." \
  build datasets/south_caucasus/documents -o "$graph"

ask "Who signed what? (a walk: places, and steps between them)" '? -signed-> :Agreement'
ask "Who witnessed what?" ':Person -witnessed-> ?'
ask "What is TRIPP, and what will it do?" 'TRIPP -> ?'
ask "What becomes of the Minsk Process? (Cypher; evidence(r) gives the sentences)" \
  "MATCH (who)-[r]->(m {name: 'Minsk Process'})
    RETURN who.name AS who, r.phrase AS says, r.modality AS modality, evidence(r)"
ask "What is planned, and who says so?" \
  "MATCH (a:Entity {named: true})-[r]->(b:Entity {named: true}) WHERE r.modality = 'planned'
    RETURN a.name AS who, r.phrase AS says, b.name AS what, r.attributed_to AS according_to ORDER BY who, says"
ask "How do Aliyev and the Minsk Process hang together?" \
  "MATCH p = shortestPath((a {name: 'Ilham Aliyev'})-[*..4]-(b {name: 'Minsk Process'})) RETURN p"

run "All that is said between the people, states, papers and places with names, as a diagram:" \
  export "$graph" -c 'MATCH (a:Entity {named: true})-[r]->(b:Entity {named: true}) RETURN a, r, b' --limit 16 \
  --title "The Washington summit, August 2025" -o "$picture"

printf '  %s (open it in a browser: the sentences are tooltips)\n' "$picture"
printf '\n%sGo on by yourself:%s %s %s\n' "$bold" "$plain" "$clew" "$graph"
