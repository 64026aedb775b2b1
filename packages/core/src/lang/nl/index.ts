import type { LanguagePack } from "../pack.ts";
import { call } from "./call.ts";
import { drift } from "./drift.ts";
import { people } from "./people.ts";
import { quote } from "./quote.ts";
import { read } from "./read.ts";
import { time } from "./time.ts";

export const nl: LanguagePack = {
  tag: "nl",
  name: "Dutch",
  abbreviations: (
    "bijv bv o.a d.w.z m.a.w m.b.t i.v.m t.a.v z.g zgn ca nr dr drs mr ir prof gen kol kap lt sgt mevr dhr hr jl resp incl excl " +
    "blz art jan feb apr aug sept okt nov dec tel min mln mld vs e.a # enz # etc # a.s"
  )
    .replaceAll(" #", "#")
    .split(" ")
    .map((word) => word.replace("#", " #")),
  people,
  read,
  time,
  call,
  drift,
  quote,
};
