"""Step 3: one file from the embeddings, the word lists and the stems.

Vectors: each language centred on its own mean, words embedded in a phrase and alone apart (what is common to a language
says nothing about meaning), reduced to
DIMS by a principal component analysis over all languages, cut into PARTS and quantised by k-means, 256 centres a part.
An entry is a stem (mean of its forms by the square root of their frequency), or `=form` where a frequent form lies
apart from its stem. Beside its codes an entry carries its hubness (mean likeness to its nearest words of other
languages, as CSLS has it) and how rare it is. Deterministic: no random numbers but a fixed seed.

Layout, little-endian: "EWLX", version u16, dims u16, parts u16, languages u16, codebook offset u32; then for each
language: tag (4 bytes), count, offsets of keys, their length, codes, hubs, rarities (u32 each). Keys are UTF-8, sorted
by code point, parted by line feeds. A hub byte is hub * 255, a rarity byte rarity * 255.

usage: python3 pack.py WORK TARGET DICTIONARIES
"""

import struct
import subprocess
import sys
from pathlib import Path

import numpy as np
from dictionaries import read_all
from scipy import sparse
from wordfreq import zipf_frequency

DIMS = 96
PARTS = 24
APART = 0.75
NEAREST = 10
PIVOTS = ["en", "ru", "de", "nb", "uk", "fr"]
ROUNDS = 4
FORCE = 2.0
BRIDGE = 0.5
BRIDGES = [("uk", "ru"), ("uk", "en")]
OUTPUT = {"en", "nb", "de", "ru", "uk", "fr", "es", "pl", "sv", "nl", "pt", "it", "fi"}
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


def draw_together(data, vectors, dictionaries):
    """Retrofitting over the graph of all dictionaries: a word moves to where its translations are, in rounds.

    Words that no embedding covers, pivot languages among them, begin nowhere and are carried by their neighbours; so a
    pair that no dictionary has is joined by way of a third language. Words of OUTPUT languages met on the way are added.
    """
    rows_of = {language: {key: at for at, key in enumerate(entry[0])} for language, entry in data.items()}
    nodes: dict[tuple[str, object], int] = {}
    starts: list[np.ndarray] = []
    for language, rows in vectors.items():
        for at in range(len(rows)):
            nodes[(language, at)] = len(starts)
            starts.append(rows[at])
    own = len(starts)

    def node(language: str, word: str) -> int:
        at = row_of(rows_of[language], word, language) if language in data else None
        name = (language, at) if at is not None else (language, word)
        if name not in nodes:
            nodes[name] = len(nodes)
        return nodes[name]

    edges: dict[tuple[int, int], float] = {}
    for left, right, pairs in dictionaries:
        print("dictionary", left, right, len(pairs))
        for a, b in pairs:
            x, y = node(left, a), node(right, b)
            if x != y:
                edges[(x, y)] = edges[(y, x)] = edges.get((x, y), 0) + 1.0
    for left, right in BRIDGES:
        if left in vectors and right in vectors:
            for x, y in mutual(vectors[left], vectors[right]):
                pair = (nodes[(left, x)], nodes[(right, y)])
                edges.setdefault(pair, BRIDGE)
                edges.setdefault(pair[::-1], BRIDGE)
    size = len(nodes)
    base = np.zeros((size, DIMS), np.float32)
    base[:own] = np.array(starts)
    ends = np.array(list(edges))
    graph = sparse.csr_matrix((np.array(list(edges.values()), np.float32), (ends[:, 0], ends[:, 1])), (size, size))
    degree = np.asarray(graph.sum(1)).ravel()
    graph = sparse.diags(1 / np.maximum(degree, 1e-9)) @ graph
    keep = np.zeros(size, np.float32)
    keep[:own] = 1.0
    keep[own:] = 0.0
    moved = base.copy()
    for _ in range(ROUNDS):
        around = unit_or_zero(graph @ moved)
        moved = unit_or_zero(base * keep[:, None] + FORCE * around)
    result = {language: moved[[nodes[(language, at)] for at in range(len(rows))]] for language, rows in vectors.items()}
    return result, added_words(nodes, moved, own, data)


def added_words(nodes, moved, own, data):
    """Entries for words of the output languages that only dictionaries have; a stem has the mean of its words."""
    added: dict[str, dict[str, list[tuple[np.ndarray, float]]]] = {}
    for (language, word), at in nodes.items():
        if at < own or language not in OUTPUT or not isinstance(word, str) or not moved[at].any():
            continue
        if not 2 <= len(word) <= 30 or any(sign in word for sign in "()[]/.;:!?0123456789\n"):
            continue
        frequency = zipf_frequency(word, language)
        added.setdefault(language, {}).setdefault(word, []).append((moved[at], frequency))
    return added


def unit_or_zero(rows: np.ndarray) -> np.ndarray:
    length = np.linalg.norm(rows, axis=1, keepdims=True)
    return np.where(length > 1e-6, rows / np.maximum(length, 1e-6), 0).astype(np.float32)


def mutual(left: np.ndarray, right: np.ndarray) -> list[tuple[int, int]]:
    """Pairs of rows that are each other's nearest by CSLS."""
    hub_left, hub_right = near_mean(left, right), near_mean(right, left)
    best_right = np.full(len(right), -9.0, np.float32)
    from_right = np.zeros(len(right), np.int64)
    from_left = np.zeros(len(left), np.int64)
    for at in range(0, len(left), 1024):
        csls = 2 * (left[at : at + 1024] @ right.T) - hub_left[at : at + 1024, None] - hub_right[None]
        from_left[at : at + 1024] = csls.argmax(1)
        top = csls.max(0)
        better = top > best_right
        best_right[better] = top[better]
        from_right[better] = at + csls.argmax(0)[better]
    return [(x, int(y)) for x, y in enumerate(from_left) if from_right[y] == x and best_right[y] > 0]


def near_mean(rows: np.ndarray, others: np.ndarray) -> np.ndarray:
    mean = np.zeros(len(rows), np.float32)
    for at in range(0, len(rows), 1024):
        near = rows[at : at + 1024] @ others.T
        near.partition(near.shape[1] - NEAREST, axis=1)
        mean[at : at + 1024] = near[:, -NEAREST:].mean(1)
    return mean


STEMS: dict[str, dict[str, str]] = {}


def row_of(rows: dict[str, int], word: str, language: str) -> int | None:
    at = rows.get("=" + word)
    return at if at is not None else rows.get(STEMS[language].get(word, word))


def kmeans(points: np.ndarray, centres: int = 256, rounds: int = 10) -> np.ndarray:
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
    reduced = {language: unit(vectors @ basis)[:, deal] for language, (_, vectors, _, _) in data.items()}
    reduced, added = draw_together(data, reduced, read_all(Path(sys.argv[3])))
    for language, words in added.items():
        data[language], reduced[language] = with_words(language, data.get(language), reduced.get(language), words)
    languages = sorted(data)
    sample = np.concatenate([rows[:: max(1, len(rows) // 4000)] for rows in reduced.values()])
    book = np.stack([kmeans(sample[:, part * size : (part + 1) * size]) for part in range(PARTS)]).astype(np.float32)
    codes, decoded = {}, {}
    for language, rows in reduced.items():
        code = np.stack([assign(rows[:, p * size : (p + 1) * size], book[p]) for p in range(PARTS)], axis=1)
        codes[language] = code.astype(np.uint8)
        decoded[language] = unit(np.concatenate([book[p][code[:, p]] for p in range(PARTS)], axis=1))
    hubs = {language: hubs_of(language, decoded, data) for language in languages}
    write(target, languages, data, book, codes, hubs)


def with_words(language, entry, rows, words):
    """The entries of a language with those of its added words, keys in order again."""
    keys = [] if entry is None else list(entry[0])
    vectors = [] if rows is None else list(rows)
    rarity = [] if entry is None else list(entry[3])
    known = set(keys)
    stems = stems_for(language, list(words))
    groups: dict[str, list[tuple[np.ndarray, float]]] = {}
    for word, stem in stems.items():
        if stem in known:
            continue
        groups.setdefault(stem, []).extend(words[word])
    for stem, found in groups.items():
        keys.append(stem)
        vectors.append(unit(np.sum([v * max(0.5, f) for v, f in found], axis=0)[None])[0])
        rarity.append(max(f for _, f in found))
    order = sorted(range(len(keys)), key=lambda at: keys[at])
    rare = np.array(rarity)[order]
    scaled = np.clip((7.5 - rare) / 5.5, 0, 1)
    return ([keys[at] for at in order], None, scaled, rare), np.array(vectors)[order]


def stems_for(language: str, words: list[str]) -> dict[str, str]:
    """Stems by the rules of the tracer, from `stems.ts` reading words on standard input."""
    command = ["npx", "tsx", "--conditions=source", str(Path(__file__).parent / "stems.ts"), "-", language]
    done = subprocess.run(command, input="\n".join(words), capture_output=True, text=True, check=True)
    return dict(zip(words, done.stdout.rstrip("\n").split("\n")))


def hubs_of(language: str, decoded, data) -> np.ndarray:
    pivots = [pivot for pivot in PIVOTS if pivot != language and pivot in decoded][:2]
    total = np.zeros(len(decoded[language]), np.float32)
    for pivot in pivots:
        frequent = np.argsort(-data[pivot][3], kind="stable")[:5000]
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


if __name__ == "__main__":
    main()
