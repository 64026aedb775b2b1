import { words } from "../inflect.ts";
import type { LanguagePack } from "../pack.ts";
import { call } from "./call.ts";
import { drift } from "./drift.ts";
import { people } from "./people.ts";
import { quote } from "./quote.ts";
import { read } from "./read.ts";
import { time } from "./time.ts";

export const es: LanguagePack = {
  tag: "es",
  name: "Spanish",
  abbreviations: words(
    "sr sra srta dr dra d dña ud uds gral cnel cap lic ing prof av pág p.ej ee.uu ej admón depto ene feb abr ago sept oct nov dic",
  ).concat("núm #", "n #", "art #", "etc #"),
  people,
  read,
  time,
  call,
  drift,
  quote,
};
