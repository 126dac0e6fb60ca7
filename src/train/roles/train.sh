#!/bin/sh
# Trains the forest that weighs candidates (src/extract/candidates/forest.generated.ts) from annotated articles, in about
# five minutes. Installs Debian's XGBoost and SciPy when they are missing (as root), and says so. Takes the options of learn.py.
#   npm run train:roles [-- --rounds 150 …]
# The articles: our own (tests/extract/articles, tests/extract/bank) and, where they are present, the published ones
# beside the project (../shared/eval/dev without those that only measure, ../shared/eval/plv/train.jsonl).
set -eu
cd "$(dirname "$0")/../../.."
python=/usr/bin/python3
if ! "$python" -c 'import xgboost, scipy' 2>/dev/null; then
  echo "train:roles: installing python3-xgboost and python3-scipy with apt-get"
  apt-get update -qq
  apt-get install -y -qq python3-xgboost python3-scipy
fi
work=.train/roles
mkdir -p "$work"
rows=""
for input in ../shared/eval/dev tests/extract/articles ../shared/eval/plv/train.jsonl tests/extract/bank; do
  [ -e "$input" ] || { echo "train:roles: no $input: left out"; continue; }
  name=$(echo "$input" | tr '/.' '__')
  node src/cli/launch.mjs role-candidates "$work/$name" "$input"
  rows="$rows $work/$name"
done
# Threads of OpenMP that wait for one another would make a shared machine many times slower.
export OMP_NUM_THREADS=1
# shellcheck disable=SC2086
exec "$python" src/train/roles/learn.py "$@" src/extract/candidates/forest.generated.ts $rows
