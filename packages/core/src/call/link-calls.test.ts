import { describe, expect, it } from "vitest";
import { packs } from "../lang/all.ts";
import type { Document, Rendition } from "../model.ts";
import { analyse } from "../text/sentences.ts";
import { findTimes } from "../time/find-times.ts";
import { findCalls } from "./find-calls.ts";
import { type DocumentCalls, linkCalls } from "./link-calls.ts";

function read(id: string, tag: string, published: string, text: string): DocumentCalls {
  const pack = packs.get(tag);
  if (pack === undefined) throw new Error(`No pack ${tag}`);
  const document: Document = {
    id,
    source: { kind: "text", name: id },
    blob: "sha256:0",
    kind: "article",
    text,
    language: { tag, confidence: 1 },
    authors: [],
    published: { words: published, start: published, end: published, granularity: "day", known: ["day"], implied: [] },
    paragraphs: [{ span: { start: 0, end: text.length }, role: "body" }],
    furniture: [],
  };
  const analysis = analyse(text, [{ start: 0, end: text.length }], new Set(pack.abbreviations));
  const times = findTimes(analysis, pack.time, document.published);
  return { document, lexicon: pack, ...findCalls(document, analysis, [], times, pack) };
}

const ENGLISH = "On Monday HUR released a recording of a call between a soldier and his mother.";
const NORWEGIAN = "GUR delte mandag et lydopptak av en samtale mellom en soldat og moren hans.";
const UKRAINIAN = "ГУР оприлюднило у понеділок запис розмови між солдатом і матір'ю.";

function rendition(id: string, roles: readonly string[]): Rendition {
  return {
    id,
    document: id,
    language: { tag: "ru", confidence: 1 },
    kind: "transcript",
    parties: roles.map((role) => ({ label: role, role })),
    utterances: [],
  };
}

describe("linkCalls", () => {
  it("joins one call across languages by parties, releaser and date", () => {
    const documents = [
      read("a", "en", "2024-06-12", ENGLISH),
      read("b", "nb", "2024-06-13", NORWEGIAN),
      read("c", "uk", "2024-06-11", UKRAINIAN),
    ];
    expect(documents.map((entry) => entry.calls.length)).toEqual([1, 1, 1]);
    const { calls, idOf } = linkCalls(documents);
    expect(calls.map((call) => call.mentions.map((mention) => mention.document))).toEqual([["a", "b", "c"]]);
    expect(calls[0]?.reason.rule).toBe("call/linked-circumstances");
    expect(new Set(idOf.values())).toEqual(new Set([calls[0]?.id]));
    expect(idOf.size).toBe(3);
  });

  it.each([
    ["another date", "nb", "2024-08-20", NORWEGIAN],
    ["another releaser", "nb", "2024-06-13", NORWEGIAN.replace("GUR", "SBU")],
    ["another party", "nb", "2024-06-13", NORWEGIAN.replace("moren", "kona")],
    ["no date", "nb", "2024-06-13", NORWEGIAN.replace("mandag ", "")],
  ])("keeps apart: %s", (_, tag, published, text) => {
    const documents = [read("a", "en", "2024-06-12", ENGLISH), read("b", tag, published, text)];
    expect(documents.map((entry) => entry.calls.length)).toEqual([1, 1]);
    expect(linkCalls(documents).calls).toHaveLength(2);
  });

  it("never makes one of two calls that a document keeps apart", () => {
    const two = `${ENGLISH} In another recording, released by HUR on Tuesday, a soldier talks to his mother.`;
    const documents = [read("a", "en", "2024-06-12", two), read("b", "nb", "2024-06-13", NORWEGIAN)];
    expect(documents[0]?.calls).toHaveLength(2);
    const { calls } = linkCalls(documents);
    expect(calls.every((call) => new Set(call.mentions.map((m) => m.document)).size === call.mentions.length)).toBe(
      true,
    );
  });

  it("joins by quotations of one rendition where the dates are unknown", () => {
    const [a, b] = [
      read("a", "en", "2024-06-12", ENGLISH),
      read("b", "nb", "2024-06-13", NORWEGIAN.replace("mandag ", "")),
    ];
    const withQuotation = (entry: DocumentCalls, quotation: string): DocumentCalls => {
      const call = entry.calls[0]?.id;
      return {
        ...entry,
        attributions: [{ quotation, ...(call === undefined ? {} : { call }), chain: [], hedges: [] }],
      };
    };
    const documents = [withQuotation(a, "q1"), withQuotation(b, "q2")];
    const evidence = [
      { quotation: "q1", rendition: "r", score: 0.9 },
      { quotation: "q2", rendition: "r", score: 0.9 },
    ];
    const { calls } = linkCalls(documents, [], evidence);
    expect(calls.map((call) => [call.reason.rule, call.renditions])).toEqual([["call/linked-rendition", ["r"]]]);
  });

  it("gives a transcript to the one call with its roles, and to none where two have them", () => {
    const documents = [read("a", "en", "2024-06-12", ENGLISH)];
    expect(linkCalls(documents, [rendition("r", ["mother", "soldier"])]).calls[0]?.renditions).toEqual(["r"]);
    expect(linkCalls(documents, [rendition("r", ["wife", "soldier"])]).calls[0]?.renditions).toEqual([]);
    const apart = [...documents, read("b", "nb", "2024-08-20", NORWEGIAN)];
    expect(linkCalls(apart, [rendition("r", ["mother", "soldier"])]).calls.flatMap((call) => call.renditions)).toEqual(
      [],
    );
  });
});

describe("the acts of a call", () => {
  const acts = (documents: readonly DocumentCalls[]) =>
    linkCalls(documents).calls.flatMap((call) =>
      (call.acts ?? []).map(({ act, actor, channel, date, hops }) => ({
        act,
        actor,
        channel,
        day: date?.start,
        documents: hops.map((at) => call.hops[at]?.document),
      })),
    );

  it("tells one release once, though three languages name the agency, by the name of the earliest", () => {
    const documents = [
      read("a", "en", "2024-06-12", ENGLISH),
      read("b", "nb", "2024-06-13", NORWEGIAN),
      read("c", "uk", "2024-06-11", UKRAINIAN),
    ];
    expect(acts(documents)).toEqual([
      { act: "releases", actor: "ГУР", channel: undefined, day: "2024-06-10", documents: ["a", "b", "c"] },
    ]);
  });

  it("keeps acts of two actors apart, and takes over the channel that one document gives", () => {
    const documents = [
      read("a", "en", "2024-06-12", `${ENGLISH} The recording was translated by the Lantern Archive.`),
      read("b", "en", "2024-06-13", ENGLISH.replace("HUR released", "HUR published on Telegram")),
    ];
    expect(acts(documents).map(({ act, actor, channel }) => [act, actor, channel])).toEqual([
      ["releases", "HUR", "Telegram"],
      ["translates", "Lantern Archive", undefined],
    ]);
  });
});
