"""Step 4: more words of one language for a lexicon that is already packed, without embedding the others again.

Stems that embed.py embedded and the lexicon has too teach a linear map from embeddings into its space (least squares
under a ridge); the stems it lacks are carried over by that map and coded with its code books. Hubs are measured on the
words the lexicon has in English and Russian. Deterministic.

`words-LANGUAGE.tsv` beside this script lists everyday words of a language, written for this
lexicon: English words, a tab, forms of the language. `talk.tsv` does so for three languages at once (ru, uk, nb). A listed form
has the vector of its English words, and its stem is drawn to it. Small words read alone are where an embedding is worst and where
talk has most of its words.

usage: python3 extend.py MORE LEXICON LANGUAGE words|talk (build.sh has the order)
"""

import struct
import sys
from pathlib import Path

import numpy as np
from pack import assign, entries_of, hubs_of, stems_for, unit, write
from wordfreq import zipf_frequency

RIDGE = 0.3
# How much a listed word weighs against the vector that its stem has already.
LISTED = 2.0


def read_lexicon(path: Path):
    """Tag → (keys, codes, hubs, rarities), the code books and the number of parts."""
    raw = path.read_bytes()
    magic, version, dims, parts, count, book_at = struct.unpack_from("<4sHHHHI", raw)
    if magic != b"EWLX" or version != 1:
        raise SystemExit(f"{path} is no lexicon of version 1")
    book = np.frombuffer(raw, np.float32, 256 * dims, book_at).reshape(parts, 256, dims // parts)
    sections = {}
    for at in range(count):
        tag, size, keys, length, codes, hubs, rare = struct.unpack_from("<4sIIIIII", raw, 16 + 28 * at)
        sections[tag.rstrip(b"\0").decode()] = (
            raw[keys : keys + length].decode().split("\n"),
            np.frombuffer(raw, np.uint8, size * parts, codes).reshape(size, parts),
            np.frombuffer(raw, np.uint8, size, hubs) / 255,
            np.frombuffer(raw, np.uint8, size, rare) / 255,
        )
    return sections, book


def decode(codes: np.ndarray, book: np.ndarray) -> np.ndarray:
    return unit(np.concatenate([book[part][codes[:, part]] for part in range(len(book))], axis=1))


def main() -> None:
    work, target, language, listing = Path(sys.argv[1]), Path(sys.argv[2]), sys.argv[3], sys.argv[4]
    sections, book = read_lexicon(target)
    keys, codes, hubs, rare = sections[language]
    decoded = {tag: decode(section[1], book) for tag, section in sections.items()}
    entries = dict(zip(keys, zip(decoded[language], rare)))
    if listing == "words" and (work / f"{language}.npy").exists():
        add_embedded(work, language, entries)
    listed = listed_words(language, listing, sections["en"][0], decoded["en"], entries)
    keys = sorted(entries)
    rows = np.stack([entries[key][0] for key in keys])
    size = book.shape[2]
    codes = np.stack([assign(rows[:, p * size : (p + 1) * size], book[p]) for p in range(len(book))], axis=1)
    decoded[language] = decode(codes, book)
    print(listed, "listed forms,", len(keys), "entries")
    data = {tag: (section[0], None, section[3], -section[3]) for tag, section in sections.items()}
    rare = np.array([entries[key][1] for key in keys])
    data[language] = (keys, None, rare, -rare)
    hubs = {tag: section[2] for tag, section in sections.items()}
    hubs[language] = hubs_of(language, decoded, data)
    packed = {tag: section[1] for tag, section in sections.items()}
    packed[language] = codes.astype(np.uint8)
    write(target, sorted(sections), data, book, packed, hubs)


def add_embedded(work: Path, language: str, entries) -> None:
    more, vectors, rarity, _ = entries_of(work, language)
    shared = [at for at, key in enumerate(more) if key in entries]
    known = np.stack([entries[more[at]][0] for at in shared])
    given = vectors[shared].astype(np.float64)
    turn = np.linalg.solve(given.T @ given + RIDGE * np.eye(given.shape[1]), given.T @ known)
    fitted = unit((given @ turn).astype(np.float32))
    print("likeness of the map on the", len(shared), "words in both", float((fitted * known).sum(1).mean()))
    carried = unit((vectors @ turn).astype(np.float32))
    for at, key in enumerate(more):
        entries.setdefault(key, (carried[at], rarity[at]))


def lines_of(language: str, listing: str) -> list[tuple[str, str]]:
    """English words and forms of the language, line by line."""
    path = Path(__file__).parent / ("talk.tsv" if listing == "talk" else f"words-{language}.tsv")
    column = ["ru", "uk", "nb"].index(language) + 1 if listing == "talk" else 1
    return [(fields[0], fields[column]) for fields in (line.split("\t") for line in path.read_text().splitlines())]


def listed_words(language: str, listing: str, english: list[str], vectors: np.ndarray, entries) -> int:
    """Enters the listed forms; how many they are."""
    lines = lines_of(language, listing)
    stems = stems_for("en", sorted({word for line in lines for word in line[0].split()}))
    row = {key: at for at, key in enumerate(english)}
    sums: dict[str, np.ndarray] = {}
    for meaning, forms in lines:
        at = [row.get("=" + word, row.get(stems[word])) for word in meaning.split()]
        found = [vectors[place] for place in at if place is not None]
        for form in forms.split() if found else []:
            sums[form] = sums.get(form, 0) + unit(np.sum(found, axis=0)[None])[0]
    stem_of = stems_for(language, sorted(sums))
    drawn: dict[str, np.ndarray] = {}
    for form, total in sums.items():
        drawn[stem_of[form]] = drawn.get(stem_of[form], 0) + unit(total[None])[0]
    for stem, total in drawn.items():
        if stem in entries:
            vector, rarity = entries[stem]
            entries[stem] = (unit((vector + LISTED * unit(total[None])[0])[None])[0], rarity)
    for form, total in sums.items():
        rarity = float(np.clip((7.5 - zipf_frequency(form, language)) / 5.5, 0, 1))
        entries["=" + form] = (unit(total[None])[0], rarity)
    return len(sums)


main()
