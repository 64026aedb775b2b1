import { describe, expect, it } from "vitest";
import { packs } from "../lang/all.ts";
import { slice } from "../text/span.ts";
import type { ReadResult } from "./article.ts";
import { readDocument } from "./read.ts";

function read(text: string, name = "call.txt"): ReadResult {
  return readDocument({ text, source: { kind: "file", name }, blob: "sha256:00" }, packs);
}

/** Utterances as `speaker: words`, after checking that every span yields its words. */
function said({ document }: ReadResult): string[] {
  return (document.rendition?.utterances ?? []).map(({ speaker, span, text, index }, i) => {
    expect(slice(document.text, span)).toBe(text);
    expect(index).toBe(i);
    return `${speaker ?? "?"}: ${text}`;
  });
}

const times = ({ document }: ReadResult): unknown[] =>
  (document.rendition?.utterances ?? []).map(({ startMs, endMs }) => [startMs, endMs]);

describe("text with turns", () => {
  it.each([
    [
      "codes in brackets",
      "(R)=Russian soldier (M)=Mother\n\n(R): Hello, mum.\n(M): Hello.\n(R): It is cold.\n(M): I know.",
    ],
    ["plain codes", "R: soldier, M: mother\nR: Hello, mum.\nM: Hello.\nR: It is cold.\nM: I know."],
    ["square brackets", "R = soldier; M = mother\n[R]: Hello, mum.\n[M]: Hello.\n[R] It is cold.\n[M]: I know."],
    ["several turns on a line", "(R)=soldier (M)=mother\n(R): Hello, mum. (M): Hello. (R): It is cold. (M): I know."],
    ["bold labels", "**R:** Hello, mum.\n\n**M:** Hello.\n\n**R**: It is cold.\n\n**M:** I know."],
    ["labels on their own line", "R:\nHello, mum.\nM:\nHello.\nR:\nIt is cold.\nM:\nI know."],
    ["times", "[00:01] R: Hello, mum.\n[00:03] M: Hello.\n[00:05] R: It is cold.\n[00:09] M: I know."],
    ["times without brackets", "00:01 R: Hello, mum.\n00:03 M: Hello.\n00:05 R: It is cold.\n00:09 M: I know."],
  ])("%s", (_, text) => {
    const result = read(text);
    expect(result.document.kind).toBe("transcript");
    expect(said(result)).toEqual(["R: Hello, mum.", "M: Hello.", "R: It is cold.", "M: I know."]);
  });

  it.each([
    [
      "(S)=Russian soldier (M)=Mother",
      "S",
      "M",
      [
        ["soldier", "ru"],
        ["mother", undefined],
      ],
    ],
    [
      "S: soldier, M: soldier's mother",
      "S",
      "M",
      [
        ["soldier", undefined],
        ["mother", undefined],
      ],
    ],
    [
      "(С) — российский солдат, (М) — мать солдата",
      "С",
      "М",
      [
        ["soldier", "ru"],
        ["mother", undefined],
      ],
    ],
    [
      "С – солдат; Ж – дружина",
      "С",
      "Ж",
      [
        ["soldier", undefined],
        ["wife", undefined],
      ],
    ],
    [
      "S = Soldat, M = Mutter",
      "S",
      "M",
      [
        ["soldier", undefined],
        ["mother", undefined],
      ],
    ],
    [
      "S: soldaten, M: moren",
      "S",
      "M",
      [
        ["soldier", undefined],
        ["mother", undefined],
      ],
    ],
  ])("legend %s", (legend, a, b, expected) => {
    const { document } = read(`${legend}\n\n${a}: Ja.\n${b}: Nei.\n${a}: Ja.\n${b}: Nei.\n`);
    expect(document.rendition?.parties.map(({ role, side }) => [role, side])).toEqual(expected);
    expect(document.rendition?.utterances).toHaveLength(4);
  });

  it.each([
    ["Mother", "Soldier", ["mother", "soldier"]],
    ["Мать", "Солдат", ["mother", "soldier"]],
    ["Дружина", "Солдат", ["wife", "soldier"]],
    ["Kona", "Soldaten", ["wife", "soldier"]],
    ["Mutter", "Soldat", ["mother", "soldier"]],
    ["Моя", "Твоя", [undefined, undefined]],
    ["SPEAKER_00", "SPEAKER_01", [undefined, undefined]],
  ])("labels %s and %s", (a, b, roles) => {
    const result = read(`${a}: One.\n${b}: Two.\n${a} (crying): Three.\n${b}: Four.\n`);
    expect(said(result)).toEqual([`${a}: One.`, `${b}: Two.`, `${a}: Three.`, `${b}: Four.`]);
    expect(result.document.rendition?.parties.map(({ role }) => role)).toEqual(roles);
  });

  it("names nobody in dash turns", () => {
    const result = read("— Алло.\n— Ты где?\n— Мы тут.\n— Как там?\n— Холодно.\n— Береги себя.\n");
    expect(said(result).slice(0, 2)).toEqual(["?: Алло.", "?: Ты где?"]);
    expect(result.document.rendition?.parties).toEqual([]);
  });

  it("goes on with the speaker above and keeps marks of lost speech", () => {
    const result = read(
      "A: One.\nStill one.\n(laughter)\n[unintelligible]\nB: Two.\nA: Three (нрзб) four.\nB: Five.\n",
    );
    expect(said(result)).toEqual([
      "A: One.",
      "A: Still one.",
      "A: [unintelligible]",
      "B: Two.",
      "A: Three (нрзб) four.",
      "B: Five.",
    ]);
    expect(result.document.furniture.map(({ reason }) => reason.rule)).toEqual(["read/stage-direction"]);
  });

  it.each([
    ["Translation by the Example Archive, a volunteer group.", "translation", "the Example Archive"],
    ["Перевод: Инна Примерова", "translation", "Инна Примерова"],
    ["Переклала Інна Прикладна", "translation", "Інна Прикладна"],
    ["Übersetzt von Anna Muster", "translation", "Anna Muster"],
    ["Oversatt av Kari Prøve", "translation", "Kari Prøve"],
    ["Расшифровка: Архив Пример", "transcript", "Архив Пример"],
    ["English translation", "translation", undefined],
    ["Transcript of the call", "transcript", undefined],
    ["A call of that spring", "unknown", undefined],
  ])("maker: %s", (line, kind, maker) => {
    const turns = "A: One.\nB: Two.\nA: Three.\nB: Four.\n";
    for (const text of [`${line}\n\n${turns}`, ...(maker === undefined ? [] : [`${turns}\n${line}`])]) {
      const { document } = read(text);
      expect([document.rendition?.kind, document.rendition?.maker]).toEqual([kind, maker]);
    }
  });

  it("takes its date from the head", () => {
    const { document } = read(
      "Translated by Ina Prove. Published 4 March 2026.\n\nA: One.\nB: Two.\nA: Three.\nB: Four.\n",
    );
    expect(document.published?.start).toBe("2026-03-04");
  });
});

describe("articles are not transcripts", () => {
  const body = "The soldier told his mother that the bridge had been closed for three weeks, she said.\n";
  it.each([
    ["an interview with a long head", `${body.repeat(8)}Ina: Why?\nOtto: Because.\nIna: When?\nOtto: Then.\n`],
    [
      "dash speech in a story",
      `– Kom, sier moren.\n– Nei.\n${body.repeat(3)}– Jo.\n– Aldri.\n– Kom.\n– Nei, sier han.\n`,
    ],
    ["dash speech with tags", "— Куда ты? — спросила мать.\n— Домой, — ответил он.\n".repeat(5)],
    ["labels that come once", "Kyiv: Rain.\nOslo: Snow.\nBerlin: Sun.\nParis: Wind.\n"],
    ["a dialogue inside", `${body}Soldier: Hello.\nMother: Hello.\n${body}${body.replace("bridge", "road")}`],
    [
      "a few short turns that an article quotes",
      `${body}Soldier: Yes.\nMother: Why?\nSoldier: No.\nMother: Well.\n${body.repeat(5)}`,
    ],
    ["a long paragraph among the turns", `Mother: One.\nSon: Two.\n${body.repeat(2)}Mother: Why?\nSon: Because.\n`],
    ["a list of times", "The train leaves at 10:35 and 11:35.\nIt is late.\nThe bridge is closed.\n"],
  ])("%s", (_, text) => {
    expect(read(text).document.kind).toBe("article");
  });
});

const SRT = `\ufeff1\r\n00:00:01,000 --> 00:00:02,500\r\nI have not\r\n\r\n2\r\n00:00:02,600 --> 00:00:04,000\r\n<i>seen</i> the bridge &amp; the road.\r\n\r\n3\r\n00:00:05,000 --> 00:00:07,000\r\n- Are you cold?\r\n- No.\r\n`;

describe("captions", () => {
  it("reads SubRip, joins cut sentences and splits dashes", () => {
    const result = read(SRT, "call.srt");
    expect(said(result)).toEqual(["?: I have not seen the bridge & the road.", "?: Are you cold?", "?: No."]);
    expect(times(result)).toEqual([
      [1000, 4000],
      [5000, 7000],
      [5000, 7000],
    ]);
    expect(result.notes).toEqual([]);
  });

  it("knows captions without their name", () => {
    expect(read(SRT, "call").document.rendition?.utterances).toHaveLength(3);
  });

  it("reads WebVTT with voices, comments, styles and names of blocks", () => {
    const text = `WEBVTT - call\n\nSTYLE\n::cue { color: red }\n\nNOTE a comment\n\nintro\n00:01.000 --> 00:02.000 align:start\n<v Mother>Hello, <b>son</b>.</v>\n\nNOTE\nanother --\n\n00:00:03.000 --> 00:00:04.000\n<v.loud Soldier>Hello <3 mum. <v Mother>Where are you?\n`;
    const result = read(text, "call.vtt");
    expect(said(result)).toEqual(["Mother: Hello, son.", "Soldier: Hello <3 mum.", "Mother: Where are you?"]);
    expect(result.document.text).toBe("Mother: Hello, son.\nSoldier: Hello <3 mum.\nMother: Where are you?");
    expect(result.document.rendition?.parties.map(({ role }) => role)).toEqual(["mother", "soldier"]);
  });

  it("reads labels in the words", () => {
    const text =
      "1\n00:01 --> 00:02\nMOTHER: Hello.\n\n2\n00:03 --> 00:04\nSON: Hi.\n\n3\n00:05 --> 00:06\nMOTHER: Eat.\n\n4\n00:07 --> 00:08\nSON: I did.\n";
    expect(said(read(text, "a.srt"))).toEqual(["MOTHER: Hello.", "SON: Hi.", "MOTHER: Eat.", "SON: I did."]);
  });

  it.each([
    ["no numbers, no blank lines", "00:00:01,000 --> 00:00:02,000\nOne.\n00:00:03,000 --> 00:00:04,000\nTwo.\n", []],
    ["a bad time", "1\n00:00:01,000 --> 00:99\nOne.\n\n2\nxx --> yy\nTwo.\n", ["read/bad-time"]],
    [
      "an end before its start",
      "1\n00:00:09,000 --> 00:00:02,000\nOne.\n\n2\n00:00:10,000 --> 00:00:11,000\nTwo.\n",
      ["read/bad-time"],
    ],
    [
      "out of order",
      "1\n00:00:09,000 --> 00:00:10,000\nOne.\n\n2\n00:00:01,000 --> 00:00:02,000\nTwo.\n",
      ["read/times-out-of-order"],
    ],
  ])("%s", (_, text, rules) => {
    const result = read(text, "a.srt");
    expect(said(result)).toEqual(["?: One.", "?: Two."]);
    expect(result.notes.map(({ rule }) => rule)).toEqual(rules);
  });

  it("notes a file without captions", () => {
    expect(read("nothing here", "a.srt").notes.map(({ rule }) => rule)).toEqual(["read/no-captions", "read/empty"]);
  });
});

describe("recognisers' JSON", () => {
  const segments = [
    { start: 0.5, end: 2, text: " Hello.", speaker: "SPEAKER_00" },
    { start: 2.5, end: 4.25, text: " Hello, mum.", speaker: "SPEAKER_01" },
  ];
  const expected = ["SPEAKER_00: Hello.", "SPEAKER_01: Hello, mum."];
  it.each([
    ["WhisperX", { segments, language: "en" }],
    ["a bare list", segments],
    [
      "milliseconds by size",
      { utterances: segments.map((one) => ({ ...one, start: one.start * 1000, end: one.end * 1000 })) },
    ],
    [
      "milliseconds by name",
      segments.map(({ start, end, ...one }) => ({ ...one, startMs: start * 1000, endMs: end * 1000 })),
    ],
    ["times as words", segments.map(({ start, end, ...one }) => ({ ...one, start: String(start), end: String(end) }))],
    [
      "whisper.cpp",
      {
        result: { language: "en" },
        transcription: [
          {
            timestamps: { from: "00:00:00,500", to: "00:00:02,000" },
            offsets: { from: 500, to: 2000 },
            text: " Hello.",
            speaker: "SPEAKER_00",
          },
          { timestamps: { from: "00:00:02,500", to: "00:00:04,250" }, text: " Hello, mum.", speaker: "SPEAKER_01" },
        ],
      },
    ],
    ["chunks", { chunks: segments.map(({ start, end, ...one }) => ({ ...one, timestamp: [start, end] })) }],
  ])("%s", (_, file) => {
    const result = read(JSON.stringify(file), "call.json");
    expect(said(result)).toEqual(expected);
    expect(times(result)).toEqual([
      [500, 2000],
      [2500, 4250],
    ]);
    expect(result.document.rendition?.kind).toBe("transcript");
  });

  it("keeps the words with their times and how sure they are, and who made them, where they are the text of the segment", () => {
    const words = [
      { word: " Hello,", start: 2.5, end: 3, probability: 0.9 },
      { word: " mum.", start: 3.5, end: 4.25, probability: 0.4 },
    ];
    const madeBy = { name: "whisper", version: "1", model: "tiny" };
    const file = (timed: readonly object[]): string =>
      JSON.stringify({ madeBy, segments: [segments[0], { ...segments[1], words: timed }] });
    const { rendition } = read(file(words), "call.json").document;
    expect(rendition?.madeBy).toEqual(madeBy);
    expect(rendition?.utterances.map((one) => one.words)).toEqual([
      undefined,
      [
        { text: "Hello,", startMs: 2500, endMs: 3000, confidence: 0.9 },
        { text: "mum.", startMs: 3500, endMs: 4250, confidence: 0.4 },
      ],
    ]);
    for (const unfit of [words.slice(1), [words[0], { word: "mum." }], [words[0], { ...words[1], word: "dad." }]])
      expect(read(file(unfit as object[]), "call.json").document.rendition?.utterances[1]?.words).toBeUndefined();
  });

  it("knows a translation by its task", () => {
    const result = read(JSON.stringify({ task: "translate", language: "ru", segments }), "call.json");
    expect(result.document.rendition?.kind).toBe("translation");
    expect(result.document.language.tag).toBe("en");
  });

  it("reads a file that is cut off up to its last whole segment", () => {
    const whole = JSON.stringify({ segments: [...segments, { start: 5, end: 6, text: "Cut" }] });
    const result = read(whole.slice(0, -8), "call.json");
    expect(said(result)).toEqual(expected);
    expect(result.notes.map(({ rule }) => rule)).toEqual(["read/broken-json"]);
  });

  it.each(['{"name": "x"}', "[1, 2]", "{", "", "[".repeat(100_000), '{"segments": 3}', "null"])(
    "notes JSON of another kind: %.20s",
    (text) => {
      const { document, notes } = read(text, "package.json");
      expect(document.paragraphs).toEqual([]);
      expect(notes.map(({ rule }) => rule)).toEqual(["read/unknown-json"]);
    },
  );
});
