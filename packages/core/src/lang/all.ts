import { cs } from "./cs/index.ts";
import { da } from "./da/index.ts";
import { de } from "./de/index.ts";
import { en } from "./en/index.ts";
import { es } from "./es/index.ts";
import { fi } from "./fi/index.ts";
import { fr } from "./fr/index.ts";
import { it } from "./it/index.ts";
import { nb } from "./nb/index.ts";
import { nl } from "./nl/index.ts";
import { nn } from "./nn/index.ts";
import type { LanguagePack } from "./pack.ts";
import { pl } from "./pl/index.ts";
import { pt } from "./pt/index.ts";
import { ru } from "./ru/index.ts";
import { sv } from "./sv/index.ts";
import { uk } from "./uk/index.ts";

/** Every pack that ships, by tag. */
export const packs: ReadonlyMap<string, LanguagePack> = new Map(
  [en, nb, nn, da, sv, fi, de, nl, fr, es, it, pt, ru, uk, pl, cs].map((pack) => [pack.tag, pack]),
);
