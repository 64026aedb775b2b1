import { words } from "../inflect.ts";
import type { LanguagePack } from "../pack.ts";
import { call } from "./call.ts";
import { drift } from "./drift.ts";
import { people } from "./people.ts";
import { quote } from "./quote.ts";
import { read } from "./read.ts";
import { time } from "./time.ts";

export const pl: LanguagePack = {
  tag: "pl",
  name: "Polish",
  abbreviations: [
    ...words(
      "tzw np m.in tj tzn ok r w ul al pl nr str ur zm św ks prof dr hab mgr inż gen płk ppłk mjr kpt por ppor sierż asp nadkom podkom podinsp insp mł chor adw mec prok st plut kpr szer adm",
    ),
    ...words("tys mln mld zł gr min godz woj pow gm pos sen red fot tel wg ws ang niem ros ukr im"),
    "itd #",
    "itp #",
    "n.e #",
  ],
  people,
  read,
  time,
  call,
  drift,
  quote,
};
