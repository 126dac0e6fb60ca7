#!/bin/sh
# Trains the language model. Installs Debian's PyTorch and an optimised BLAS when they are missing (as root), and says so.
# Takes the options of main.py; stages that are finished are not done again.
set -eu
here=$(dirname "$0")
python=/usr/bin/python3
if ! "$python" -c 'import torch' 2>/dev/null; then
  echo "train: installing python3-torch and libopenblas0-pthread with apt-get"
  apt-get update -qq
  apt-get install -y -qq python3-torch libopenblas0-pthread
fi
# Two runs side by side on two cores: a BLAS that starts threads of its own would make both four times slower.
export OPENBLAS_NUM_THREADS=1 OMP_NUM_THREADS=1 PYTHONDONTWRITEBYTECODE=1
exec nice -n 19 "$python" "$here/main.py" "$@"
