"""Pairs of single words from WikDict dictionaries (Wiktionary by way of DBnary, CC BY-SA 3.0) as FreeDict packs them.

Reads the dictd form in Debian's dict-freedict-* packages of the WikDict series, version 2022.12.07: a headword line
with its part of speech in angle brackets, then numbered translations, each followed by a gloss.
"""

import gzip
import re
from pathlib import Path

NAMES = {"bul": "bg", "ind": "id"}
NAMES |= {"deu": "de", "eng": "en", "fin": "fi", "fra": "fr", "ita": "it", "nld": "nl", "nor": "nb", "pol": "pl"}
NAMES |= {"por": "pt", "rus": "ru", "spa": "es", "swe": "sv"}
HEAD = re.compile(r"^(\S[^/<]*?) ?(?:/.*/)? ?<[^>]+>$")
NUMBERED = re.compile(r"^\s*\d+\. ")
TRAILING = re.compile(r"\s+\d+\.$")


def pairs_in(path: Path) -> list[tuple[str, str]]:
    pairs: list[tuple[str, str]] = []
    head, first = None, False
    with gzip.open(path, "rt", encoding="utf-8", errors="replace") as lines:
        for raw in lines:
            line = raw.rstrip("\n")
            found = HEAD.match(line)
            if found is not None:
                head, first = found.group(1).strip().lower(), True
                continue
            if head is None or " " in head:
                continue
            if first or NUMBERED.match(line):
                for word in TRAILING.sub("", NUMBERED.sub("", line)).split(","):
                    word = word.strip().lower()
                    if word and " " not in word:
                        pairs.append((head, word))
            first = False
    return pairs


def read_all(folder: Path) -> list[tuple[str, str, list[tuple[str, str]]]]:
    """(language, language, pairs) for each freedict-xxx-yyy.dict.dz whose languages are at hand."""
    found = []
    for path in sorted(folder.glob("freedict-*.dict.dz")):
        _, left, right = path.name.split(".")[0].split("-")
        if left in NAMES and right in NAMES:
            found.append((NAMES[left], NAMES[right], pairs_in(path)))
    return found
