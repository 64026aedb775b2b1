import { de } from "./de/index.ts";
import { en } from "./en/index.ts";
import { es } from "./es/index.ts";
import { fr } from "./fr/index.ts";
import { it } from "./it/index.ts";
import { nb } from "./nb/index.ts";
import { nn } from "./nn/index.ts";
import type { LanguagePack } from "./pack.ts";
import { pt } from "./pt/index.ts";
import { ru } from "./ru/index.ts";
import { uk } from "./uk/index.ts";

/** Every pack that ships, by tag. */
export const packs: ReadonlyMap<string, LanguagePack> = new Map(
  [en, nb, nn, de, ru, uk, fr, es, it, pt].map((pack) => [pack.tag, pack]),
);
