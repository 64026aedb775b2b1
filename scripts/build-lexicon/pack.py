"""Step 3 of 3: one file from the embeddings, the word lists and the stems.

Vectors: each language centred on its own mean, words embedded in a phrase and alone apart (what is common to a language
says nothing about meaning), reduced to
DIMS by a principal component analysis over all languages, cut into PARTS and quantised by k-means, 256 centres a part.
An entry is a stem (mean of its forms by the square root of their frequency), or `=form` where a frequent form lies
apart from its stem. Beside its codes an entry carries its hubness (mean likeness to its nearest words of other
languages, as CSLS has it) and how rare it is. Deterministic: no random numbers but a fixed seed.

Layout, little-endian: "EWLX", version u16, dims u16, parts u16, languages u16, codebook offset u32; then for each
language: tag (4 bytes), count, offsets of keys, their length, codes, hubs, rarities (u32 each). Keys are UTF-8, sorted
by code point, parted by line feeds. A hub byte is hub * 255, a rarity byte rarity * 255.

usage: python3 pack.py WORK TARGET [FOLDER of dictionaries]
"""

import struct
import sys
from pathlib import Path

import numpy as np
from dictionaries import read_all

DIMS = 96
PARTS = 24
APART = 0.75
NEAREST = 10
PIVOTS = ["en", "ru", "de", "nb", "uk", "fr"]
RANDOM = np.random.default_rng(7)


def unit(rows: np.ndarray) -> np.ndarray:
    return rows / np.maximum(np.linalg.norm(rows, axis=1, keepdims=True), 1e-9)


def read(work: Path, language: str):
    lines = [line.split("\t") for line in (work / f"{language}.tsv").read_text().splitlines()]
    stems = (work / f"{language}.stems").read_text().splitlines()
    rows = np.load(work / f"{language}.npy").astype(np.float32)
    zipf = np.array([float(line[1]) for line in lines])
    framed = framed_of(language)
    for part in (slice(0, framed), slice(framed, len(rows))):
        if len(rows[part]) > 0:
            rows[part] -= rows[part].mean(0)
    return [line[0] for line in lines], stems, zipf, unit(rows)


def framed_of(language: str) -> int:
    for line in (Path(__file__).parent / "languages.tsv").read_text().splitlines():
        fields = line.split("\t")
        if fields[0] == language:
            return int(fields[2])
    raise SystemExit(f"{language} is not in languages.tsv")


def entries_of(work: Path, language: str):
    words, stems, zipf, rows = read(work, language)
    STEMS[language] = dict(zip(words, stems))
    groups: dict[str, list[int]] = {}
    for at, stem in enumerate(stems):
        groups.setdefault(stem, []).append(at)
    keys, vectors, rarity = [], [], []
    for stem, members in groups.items():
        share = np.sqrt(10 ** zipf[members])
        mean = (rows[members] * share[:, None]).sum(0)
        mean /= max(1e-9, float(np.linalg.norm(mean)))
        frequency = float(np.log10((10 ** zipf[members]).sum()))
        keys.append(stem)
        vectors.append(mean)
        rarity.append(frequency)
        for at in members:
            if len(members) > 1 and zipf[at] >= 3.0 and float(rows[at] @ mean) < APART:
                keys.append("=" + words[at])
                vectors.append(rows[at])
                rarity.append(zipf[at])
    order = sorted(range(len(keys)), key=lambda at: keys[at])
    scaled = np.clip((7.5 - np.array(rarity)) / 5.5, 0, 1)
    return [keys[at] for at in order], np.array(vectors)[order], scaled[order], np.array(rarity)[order]


def draw_together(data, dictionaries) -> None:
    """Moves the vectors of words that a dictionary pairs towards each other; English, the best covered, moves least."""
    rows_of = {language: {key: at for at, key in enumerate(entry[0])} for language, entry in data.items()}
    pull: dict[str, dict[int, list[np.ndarray]]] = {language: {} for language in data}
    for left, right, pairs in dictionaries:
        if left not in data or right not in data:
            continue
        count = 0
        for a, b in pairs:
            x, y = row_of(rows_of[left], a, left), row_of(rows_of[right], b, right)
            if x is None or y is None:
                continue
            pull[left].setdefault(x, []).append(data[right][1][y])
            pull[right].setdefault(y, []).append(data[left][1][x])
            count += 1
        print("dictionary", left, right, count)
    for language, rows in pull.items():
        vectors = data[language][1]
        force = 0.4 if language == "en" else 2.0 if language == "nb" else 1.0
        moved = {at: vectors[at] + force * np.mean(near, axis=0) for at, near in rows.items()}
        for at, vector in moved.items():
            vectors[at] = vector / max(1e-9, float(np.linalg.norm(vector)))


STEMS: dict[str, dict[str, str]] = {}


def row_of(rows: dict[str, int], word: str, language: str) -> int | None:
    at = rows.get("=" + word)
    return at if at is not None else rows.get(STEMS[language].get(word, word))


def kmeans(points: np.ndarray, centres: int = 256, rounds: int = 15) -> np.ndarray:
    book = points[RANDOM.choice(len(points), centres, replace=False)].copy()
    for _ in range(rounds):
        nearest = assign(points, book)
        for centre in range(centres):
            mine = points[nearest == centre]
            if len(mine) > 0:
                book[centre] = mine.mean(0)
    return book


def assign(points: np.ndarray, book: np.ndarray) -> np.ndarray:
    return (points @ book.T * 2 - (book * book).sum(1)).argmax(1)


def main() -> None:
    work, target = Path(sys.argv[1]), Path(sys.argv[2])
    languages = sorted(path.stem for path in work.glob("*.npy") if (work / f"{path.stem}.stems").exists())
    data = {language: entries_of(work, language) for language in languages}
    sample = np.concatenate([vectors[:: max(1, len(vectors) // 12000)] for _, vectors, _, _ in data.values()])
    _, _, basis = np.linalg.svd(sample.T @ sample)
    basis = basis[:DIMS].T
    # Neighbouring components differ most in variance: dealing them out in turn balances the parts.
    deal = np.concatenate([np.arange(part, DIMS, PARTS) for part in range(PARTS)])
    size = DIMS // PARTS
    if len(sys.argv) > 3:
        draw_together(data, read_all(Path(sys.argv[3])))
    reduced = {language: unit(vectors @ basis)[:, deal] for language, (_, vectors, _, _) in data.items()}
    sample = unit(sample @ basis)[:, deal]
    book = np.stack([kmeans(sample[:, part * size : (part + 1) * size]) for part in range(PARTS)]).astype(np.float32)
    codes, decoded = {}, {}
    for language, rows in reduced.items():
        code = np.stack([assign(rows[:, p * size : (p + 1) * size], book[p]) for p in range(PARTS)], axis=1)
        codes[language] = code.astype(np.uint8)
        decoded[language] = unit(np.concatenate([book[p][code[:, p]] for p in range(PARTS)], axis=1))
    hubs = {language: hubs_of(language, decoded, data) for language in languages}
    write(target, languages, data, book, codes, hubs)


def hubs_of(language: str, decoded, data) -> np.ndarray:
    pivots = [pivot for pivot in PIVOTS if pivot != language and pivot in decoded][:4]
    total = np.zeros(len(decoded[language]), np.float32)
    for pivot in pivots:
        frequent = np.argsort(-data[pivot][3], kind="stable")[:12000]
        rows = decoded[pivot][frequent].T
        for at in range(0, len(total), 1024):
            near = decoded[language][at : at + 1024] @ rows
            near.partition(near.shape[1] - NEAREST, axis=1)
            total[at : at + 1024] += near[:, -NEAREST:].mean(1)
    return total / max(1, len(pivots))


def write(target: Path, languages, data, book, codes, hubs) -> None:
    head = struct.pack("<4sHHHH", b"EWLX", 1, DIMS, PARTS, len(languages))
    at = len(head) + 4 + 28 * len(languages)
    body, directory = [], []

    def put(blob: bytes) -> int:
        nonlocal at
        start = at
        body.append(blob)
        at += len(blob)
        return start

    book_at = put(book.tobytes())
    for language in languages:
        keys = "\n".join(data[language][0]).encode()
        keys_at = put(keys)
        codes_at = put(codes[language].tobytes())
        hubs_at = put(np.clip(np.round(hubs[language] * 255), 0, 255).astype(np.uint8).tobytes())
        rare_at = put(np.round(data[language][2] * 255).astype(np.uint8).tobytes())
        count = len(data[language][0])
        tag = language.encode().ljust(4, b"\0")
        directory.append(struct.pack("<4sIIIIII", tag, count, keys_at, len(keys), codes_at, hubs_at, rare_at))
        print(language, count)
    target.write_bytes(head + struct.pack("<I", book_at) + b"".join(directory) + b"".join(body))
    print(target, at)


main()
