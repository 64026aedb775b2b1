/**
 * Deciding whether a quotation has a source at all. Sentences of NTREX stand for quotations and, in the other language,
 * for utterances: the coefficients of `trace/confidence.ts` are fitted on the first half and everything printed is
 * measured on the second, with the true source in the pool and with none of it there.
 */
import type { Document, Quotation, Reason } from "@earwitness/core";
import { candidatesIn } from "../../packages/core/src/trace/candidates.ts";
import { chances } from "../../packages/core/src/trace/confidence.ts";
import type { QuotationUnit, UtteranceUnit } from "../../packages/core/src/trace/material.ts";
import type { Unit } from "../../packages/core/src/trace/pool.ts";
import { indexUtterances, searchUtterances, type UtteranceSearch } from "../../packages/core/src/trace/utterances.ts";

/** Best place found for one quotation. */
export interface Verdict {
  readonly chance: number;
  readonly right: boolean;
}

const HALF = 500;
const RECORDING = 50;
const QUOTATIONS = 5;
const KEPT = 0.9;

const REASON: Reason = { rule: "bench/made", basis: "stated", evidence: [] };
/** Only the keys of a unit matter here: its quotation says nothing. */
const QUOTATION: Quotation = {
  id: "q",
  document: "article",
  kind: "direct",
  marks: "pair",
  content: [],
  language: { tag: "und", confidence: 0 },
  conventions: [],
  speaker: { abstained: true, why: "nobody is looked for", candidates: [], reason: REASON },
  reason: REASON,
};

function emptyDocument(id: string): Document {
  return {
    id,
    source: { kind: "text", name: id },
    blob: "sha256:0",
    kind: "article",
    text: "",
    language: { tag: "und", confidence: 0 },
    authors: [],
    paragraphs: [],
    furniture: [],
  };
}

/** Utterances of made recordings, fifty sentences each, over one half of a language. */
export function recordings(sentences: readonly Unit[], from: number): UtteranceSearch {
  const units = sentences.slice(from, from + HALF).map((sentence, at): UtteranceUnit => {
    const rendition = `r${Math.floor(at / RECORDING)}`;
    const document = emptyDocument(rendition);
    const language = sentences[0]?.keys[0]?.language ?? "und";
    return { ...sentence, id: `u${at}`, rendition, document, language, index: at, span: { start: 0, end: 0 } };
  });
  return indexUtterances(units, []);
}

/** Decides quotations one by one (`alone`) or in articles of five from one recording. */
export function decide(search: UtteranceSearch, quotations: readonly Unit[], from: number, alone: boolean): Verdict[] {
  const units = quotations.slice(from, from + HALF).map((sentence): QuotationUnit => {
    const { keys } = sentence;
    const document = emptyDocument("article");
    const language = keys[0]?.language ?? "und";
    return { ...sentence, quotation: QUOTATION, document, language, pieces: [keys], chain: [] };
  });
  const verdicts: Verdict[] = [];
  const size = alone ? 1 : QUOTATIONS;
  for (let at = 0; at < units.length; at += size) {
    for (const [k, { places, choice }] of searchUtterances(search, units.slice(at, at + size)).entries()) {
      const place = places[choice.chosen];
      const best = place === undefined ? choice.chances.indexOf(Math.max(...choice.chances)) : choice.chosen;
      const right = places[best]?.candidate.units.includes(at + k) ?? false;
      verdicts.push({ chance: choice.chances[best] ?? 0, right });
    }
  }
  return verdicts;
}

/** Share of quotations without a source that are traced, in per cent, at the threshold that keeps 90 % of true traces. */
export function falseTraces(present: readonly Verdict[], absent: readonly Verdict[]): number {
  const kept = present
    .filter(({ right }) => right)
    .map(({ chance }) => chance)
    .sort((a, b) => b - a);
  const threshold = kept[Math.ceil(KEPT * kept.length) - 1] ?? 1;
  const traced = absent.filter(({ chance }) => chance >= threshold).length;
  return Math.round((1000 * traced) / absent.length) / 10;
}

/** Share right, in per cent, and number of verdicts in each tenth of stated chance. */
export function calibration(verdicts: readonly Verdict[]): { from: number; count: number; right: number }[] {
  return Array.from({ length: 10 }, (_, tenth) => {
    const own = verdicts.filter(({ chance }) => Math.min(9, Math.floor(chance * 10)) === tenth);
    const right = own.filter((verdict) => verdict.right).length;
    return { from: tenth / 10, count: own.length, right: Math.round((100 * right) / Math.max(1, own.length)) };
  });
}

/** Features of the candidates of one quotation, and which is the true one (-1: none). */
export interface Example {
  readonly features: readonly (readonly number[])[];
  readonly truth: number;
}

export function examples(
  search: UtteranceSearch,
  quotations: readonly Unit[],
  from: number,
  to: number,
  present: boolean,
): Example[] {
  return quotations.slice(from, to).map(({ keys }, at) => {
    const found = candidatesIn(search.pool, search.layout, { pieces: [keys] }, () => true).filter(
      ({ units }) => units.length === 1,
    );
    const features = found.map(({ fit }) => [1, fit.ofQuotation, fit.ofUnits, Math.log(fit.mass + 0.2), fit.sense]);
    return { features, truth: present ? found.findIndex(({ units }) => units[0] === from + at) : -1 };
  });
}

/** Coefficients of largest likelihood under a small ridge, by gradient ascent; "none" has log odds zero. */
export function fitOdds(given: readonly Example[], rounds = 1500): number[] {
  const weights = [-7, 9, 3, 1.6, 2];
  const scale = [1, 1, 1, 1, 1];
  const moment = weights.map(() => 0);
  for (let round = 0; round < rounds; round++) {
    const slope = weights.map((weight) => -0.0005 * weight);
    for (const { features, truth } of given) {
      const odds = features.map((row) => row.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), 0));
      for (const [j, chance] of chances(odds).entries()) {
        const off = (j === truth ? 1 : 0) - chance;
        for (const [i, value] of (features[j] ?? []).entries())
          slope[i] = (slope[i] ?? 0) + (off * value) / given.length;
      }
    }
    for (const [i, value] of slope.entries()) {
      moment[i] = 0.9 * (moment[i] ?? 0) + value;
      weights[i] = (weights[i] ?? 0) + (scale[i] ?? 1) * (moment[i] ?? 0);
    }
  }
  return weights;
}
