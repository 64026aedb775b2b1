import { describe, expect, it } from "vitest";
import { packs } from "../lang/all.ts";
import type { Call, Document, Person, Quotation } from "../model.ts";
import { analyse } from "../text/sentences.ts";
import { findTimes } from "../time/find-times.ts";
import { type CallFindings, findCalls } from "./find-calls.ts";

/**
 * Invented articles with what is to be found in them. Quotations are written into the text as `⟦speaker>addressee:words⟧`
 * (`?` for a speaker nobody can name, `Ann Lee=minister` for one with a name), so that this station is tested by itself.
 */
interface Article {
  readonly name: string;
  readonly tag: string;
  readonly published: string;
  readonly text: string;
  /** `kind: role+role` and its hops, `act actor @channel start..end {hedge:kind}`, those left out are not looked at. */
  readonly calls: readonly { readonly is: string; readonly hops?: readonly string[] }[];
  /** For each quotation: number of its call, or `-`. */
  readonly quotations: string;
  /** Acts and actors of the chain of one quotation. */
  readonly chain?: { readonly of: number; readonly hops: readonly string[] };
}

const ARTICLES: readonly Article[] = [
  {
    name: "en: one call, translator at the end, a minister and an interview outside",
    tag: "en",
    published: "2024-03-11",
    text: `A purported recording of a phone call between a soldier and his wife was posted on Telegram on Friday by the Security Service of Ukraine (SBU).

In the recording, the soldier says his unit has no boots. “⟦soldier>wife:We share one pair,⟧” he tells his wife.

“⟦wife>soldier:Then come home,⟧” she answers.

The Harbour Post could not independently verify the authenticity of the recording.

Defence minister Olav Brekke said on Sunday that “⟦minister:we hear this every week⟧”.

Last month, a soldier told the Harbour Gazette in an interview that “⟦soldier:nobody is paid⟧”.

Translation by Ada Lind.`,
    calls: [
      {
        is: "phone-call: soldier+wife",
        hops: [
          "releases Security Service of Ukraine (SBU) @Telegram 2024-03-08..2024-03-08 {purported:authenticity}",
          "translates Ada Lind",
        ],
      },
    ],
    quotations: "0 0 - -",
    chain: { of: 0, hops: ["translates Ada Lind", "releases Security Service of Ukraine (SBU)", "says soldier"] },
  },
  {
    name: "en: no call at all",
    tag: "en",
    published: "2024-05-02",
    text: `The harvest was poor, farmers said on Tuesday.

“⟦person:We lost half of it,⟧” said one of them in an interview. The ministry published a report on Monday.

The president had a phone call with his counterpart, his office said. “⟦spokesperson:It was a good conversation,⟧” a spokesperson told reporters.

The band released a new recording of the symphony in April.`,
    calls: [],
    quotations: "- -",
  },
  {
    name: "en: two soldiers on the radio, and a separate call with a mother",
    tag: "en",
    published: "2023-11-20",
    text: `Two soldiers complain about their commander in an intercepted radio message published by Ukraine's military intelligence on Thursday.

“⟦soldier:He left us here,⟧” one of the soldiers says.

In a separate recording, released in October, a soldier tells his mother that he wants to leave. “⟦soldier>mother:I am done,⟧” he says.

The service has released dozens of similar calls since the war began.`,
    calls: [
      {
        is: "radio-intercept: soldier+soldier",
        hops: ["releases Ukraine's military intelligence 2023-11-16..2023-11-16"],
      },
      { is: "recording: soldier+mother", hops: ["releases - 2023-10-01..2023-10-31"] },
    ],
    quotations: "0 1",
  },
  {
    name: "nb: a place is no agent, and those who speak of the tape are not heard on it",
    tag: "nb",
    published: "2024-03-05",
    text: `Et lydopptak der direktør Ann Breivoll truer en ansatt, ble publisert av Kystavisa i går. Opptaket ble fanget opp i nærheten av Bergvik.

«⟦Ann Breivoll=official:Du er ferdig her⟧», sier Breivoll på opptaket. Ifølge avisen er det ekte.

– ⟦Ann Breivoll=official:Jeg beklager⟧, skriver Breivoll i en SMS.`,
    calls: [{ is: "recording: Ann Breivoll", hops: ["releases Kystavisa 2024-03-04..2024-03-04", "records -"] }],
    quotations: "0 -",
  },
  {
    name: "en: bodycam, court tape and leaked voice message",
    tag: "en",
    published: "2025-02-03",
    text: `Police released body camera footage on Saturday in which an officer speaks to a woman at her door. “⟦officer>woman:Step outside,⟧” the officer says.

A leaked voice message that the pilot sent to his brother was shared on WhatsApp. “⟦pilot>brother:The engine sounds wrong,⟧” he says in the message.`,
    calls: [
      { is: "recording: officer+woman", hops: ["releases Police 2025-02-01..2025-02-01"] },
      { is: "voice-message: pilot+brother", hops: ["releases - @WhatsApp"] },
    ],
    quotations: "0 1",
  },
  {
    name: "nb: two calls, an outlet credited, the second one another",
    tag: "nb",
    published: "2024-02-16",
    text: `En soldat sier at han vil hjem, ifølge et lydopptak som skal ha blitt snappet opp av ukrainsk militær etterretning, melder NTB.

I opptaket, som ble publisert på Telegram på torsdag av GUR, klager soldaten til kona si. «⟦soldier>wife:Vi fryser⟧», sier han.

I en annen samtale, som SBU delte i januar, forteller en soldat til faren sin at «⟦soldier>father:maten er slutt⟧».

Etterretningen har offentliggjort flere lignende samtaler. Statsministeren sier til VG at «⟦politician:dette er kjent⟧».`,
    calls: [
      {
        is: "recording: soldier+wife",
        hops: [
          "records ukrainsk militær etterretning {skal ha:authenticity}",
          "releases GUR @Telegram 2024-02-15..2024-02-15",
        ],
      },
      { is: "phone-call: soldier+father", hops: ["releases SBU 2024-01-01..2024-01-31"] },
    ],
    quotations: "0 1 -",
  },
  {
    name: "nb: the deontic skal, the plain recording of a concert and a phone call nobody recorded",
    tag: "nb",
    published: "2024-02-16",
    text: `Skolen skal være ferdig i mai, sier rektor. «⟦person:Vi gleder oss⟧», sier hun.

Korpset slapp et opptak av konserten i fjor.

Hun fikk en telefonsamtale fra kommunen på mandag.`,
    calls: [],
    quotations: "-",
  },
  {
    name: "nn: one call with hearsay and no verification",
    tag: "nn",
    published: "2024-02-16",
    text: `Ein soldat skal ha fortalt mora si at han er redd, ifølgje eit lydopptak som vart offentleggjort av den ukrainske tryggingstenesta (SBU) i førre veke.

«⟦soldier>mother:Eg søv ikkje⟧», seier soldaten.

Nettstaden Fjordnytt har ikkje kunna stadfeste at opptaket er ekte.`,
    calls: [
      {
        is: "recording: soldier+mother",
        hops: [
          "releases den ukrainske tryggingstenesta (SBU) 2024-02-05..2024-02-11",
          "reports Nettstaden Fjordnytt {unverified:authenticity}",
        ],
      },
    ],
    quotations: "0",
  },
  {
    name: "nn: calls in general only",
    tag: "nn",
    published: "2024-02-16",
    text: `Styresmaktene har offentleggjort fleire liknande samtalar det siste året.

«⟦official:Vi lyttar heile tida⟧», seier ein talsmann på ein pressekonferanse.`,
    calls: [],
    quotations: "-",
  },
  {
    name: "de: agent before the verb, soll with perfect, outlet citing the service",
    tag: "de",
    published: "2024-06-12",
    text: `In einem abgehörten Telefonat, das vom ukrainischen Militärgeheimdienst HUR am Montag auf Telegram veröffentlicht wurde, beklagt sich ein russischer Soldat bei seiner Mutter.

Das Gespräch soll in der vergangenen Woche aufgenommen worden sein, wie die Zeitung Hafenbote unter Berufung auf den Militärgeheimdienst berichtet.

„⟦soldier>mother:Wir haben kein Wasser⟧“, sagt der Soldat. „⟦mother>soldier:Halte durch⟧“, antwortet die Mutter.

Die Echtheit der Aufnahme ließ sich nicht unabhängig überprüfen.

In einem weiteren Gespräch spricht ein Soldat mit seiner Frau. „⟦soldier>wife:Ich will nach Hause⟧“, sagt er.`,
    calls: [
      {
        is: "phone-call: soldier+mother",
        hops: ["releases ukrainischen Militärgeheimdienst HUR @Telegram 2024-06-10..2024-06-10"],
      },
      { is: "phone-call: soldier+wife" },
    ],
    quotations: "0 0 1",
  },
  {
    name: "de: deontic soll, a press conference, loud critics",
    tag: "de",
    published: "2024-06-12",
    text: `Die Schule soll im Mai fertig sein. Kritik wurde laut.

„⟦official:Wir sind zuversichtlich⟧“, sagte ein Sprecher in einer Pressekonferenz.

Der Verlag veröffentlichte einen Bericht. In einem Gespräch mit der Zeitung sagte die Ministerin: „⟦minister:Das dauert⟧“.`,
    calls: [],
    quotations: "- -",
  },
  {
    name: "ru: intercepted call released by the service, doubt about it",
    tag: "ru",
    published: "2024-04-10",
    text: `Главное управление разведки Минобороны Украины опубликовало в понедельник в Telegram запись телефонного разговора, в котором российский солдат якобы жалуется жене.

«⟦soldier>wife:Нас бросили⟧», — говорит он. «⟦wife>soldier:Возвращайся⟧», — отвечает жена.

Подлинность записи проверить невозможно.

В другой записи, которую перехватила СБУ, солдат говорит с отцом. «⟦soldier>father:Еды нет⟧», — говорит он.`,
    calls: [
      {
        is: "phone-call: soldier+wife",
        hops: ["releases Главное управление разведки Минобороны Украины @Telegram 2024-04-08..2024-04-08"],
      },
      { is: "recording: soldier+father", hops: ["records СБУ"] },
    ],
    quotations: "0 0 1",
  },
  {
    name: "ru: a statement and an interview, no call",
    tag: "ru",
    published: "2024-04-10",
    text: `Министр заявил в интервью газете, что «⟦minister:урожай будет хорошим⟧».

Ведомство опубликовало отчёт в понедельник. Президенты провели телефонный разговор.`,
    calls: [],
    quotations: "-",
  },
  {
    name: "uk: object first, then the service",
    tag: "uk",
    published: "2024-04-10",
    text: `Перехоплення оприлюднило Головне управління розвідки у понеділок на Facebook. На записі солдат нібито розповідає матері про втрати.

«⟦soldier>mother:Нас лишилося троє⟧», — каже він.

В іншій розмові, яку перехопила СБУ, двоє солдатів говорять про командира. «⟦soldier:Він утік⟧», — каже один із них.`,
    calls: [
      {
        is: "recording: soldier+mother",
        hops: ["releases Головне управління розвідки @Facebook 2024-04-08..2024-04-08"],
      },
      { is: "phone-call: soldier+soldier", hops: ["records СБУ"] },
    ],
    quotations: "0 1",
  },
  {
    name: "uk: a briefing, no call",
    tag: "uk",
    published: "2024-04-10",
    text: `Речник сказав на брифінгу, що «⟦spokesperson:ситуація складна⟧».

За даними міністерства, урожай зменшився. Президенти провели телефонну розмову.`,
    calls: [],
    quotations: "-",
  },
  {
    name: "de: three calls brought in together and told one by one",
    tag: "de",
    published: "2025-06-20",
    text: `Der Geheimdienst GUR hat am Mittwoch drei abgefangene Telefonate ins Netz gestellt.

Ein Soldat spricht mit seiner Tante. „⟦soldier>aunt:Wir schlafen im Stall⟧“, sagt er.

Im zweiten Gespräch ruft ein Offizier seinen Bruder an. „⟦officer>brother:Verkauf das Boot⟧“, sagt er.

Im dritten schreit ein Kommandeur einen Soldaten an. „⟦commander>soldier:Steh auf!⟧“`,
    calls: [
      { is: "phone-call: soldier+aunt", hops: ["releases Geheimdienst GUR 2025-06-18..2025-06-18"] },
      { is: "phone-call: officer+brother", hops: ["releases Geheimdienst GUR 2025-06-18..2025-06-18"] },
      { is: "phone-call: commander+soldier", hops: ["releases Geheimdienst GUR 2025-06-18..2025-06-18"] },
    ],
    quotations: "0 1 2",
    chain: { of: 1, hops: ["releases Geheimdienst GUR", "records -", "says officer"] },
  },
  {
    name: "en: the messages of one who speaks alone, and what he says of them afterwards",
    tag: "en",
    published: "2025-06-20",
    text: `Four voice messages left by harbour master Odd Lervik were posted on the site Dockwatch last week.

In the first he is angry. “⟦Odd Lervik:Nobody counts the crates,⟧” he says. In the fourth message he laughs.

On Monday Lervik apologised. “⟦Odd Lervik:I was tired,⟧” he said.

“⟦Mona Fure=expert:He sounds drunk,⟧” said speech scientist Mona Fure.`,
    calls: [{ is: "voice-message: Odd Lervik", hops: ["releases site Dockwatch 2025-06-09..2025-06-15"] }],
    quotations: "0 - -",
    chain: { of: 0, hops: ["releases site Dockwatch", "says Odd Lervik"] },
  },
  {
    name: "nb: a call told of by an outlet that cites the service",
    tag: "nb",
    published: "2025-06-20",
    text: `En soldat skal ha ringt tanten sin fra fronten, melder Sørbyrået, som viser til den ukrainske etterretningen GUR.

«⟦soldier>aunt:Vi har bare bjørkesaft⟧», sa han. «⟦aunt>soldier:Drikk den⟧», svarte hun.`,
    calls: [{ is: "phone-call: soldier+aunt" }],
    quotations: "0 0",
    chain: { of: 0, hops: ["reports Sørbyrået", "releases den ukrainske etterretningen GUR", "says soldier"] },
  },
  {
    name: "es: the noun left out of the second",
    tag: "es",
    published: "2025-06-20",
    text: `El GUR ha publicado dos conversaciones de soldados rusos.

Un soldado habla con su tía. «⟦soldier>aunt:Comemos nieve⟧», dice.

En la segunda, un oficial llama a su hermano. «⟦officer>brother:Vende el barco⟧», dice.`,
    calls: [{ is: "phone-call: soldier+aunt" }, { is: "phone-call: officer+brother", hops: ["releases GUR"] }],
    quotations: "0 1",
  },
  {
    name: "en: a widow hears the recording of others",
    tag: "en",
    published: "2025-06-20",
    text: `The Rail Safety Board on Thursday released the recording from the cab of the night train.

“⟦pilot:Brakes,⟧” the pilot says. “⟦operator:Say again?⟧”

The widow of the pilot, Ada Holt, heard the recording on Wednesday. “⟦Ada Holt=wife:That is him,⟧” she said.`,
    calls: [{ is: "recording: pilot+operator", hops: ["releases Rail Safety Board 2025-06-19..2025-06-19"] }],
    quotations: "0 0 -",
  },
  {
    name: "nb: a leaked meeting with people who have names",
    tag: "nb",
    published: "2025-06-20",
    text: `Kystavisen har fått tilgang til et lydopptak fra et lukket møte. På opptaket sier ordfører Tor Anda at «⟦Tor Anda=politician:kaia er solgt⟧».

«⟦woman:Hvem vet det?⟧» spør en kvinne. «⟦politician:Ingen⟧», svarer ordføreren.

Torsdag beklaget Anda. «⟦Tor Anda=politician:Det var en spøk⟧», sier han.`,
    calls: [{ is: "recording: Tor Anda+woman" }],
    quotations: "0 0 0 -",
    chain: { of: 0, hops: ["reports Kystavisen", "says Tor Anda"] },
  },
  {
    name: "nb: an outlet that is retold for the second call only",
    tag: "nb",
    published: "2025-06-20",
    text: `SBU la mandag ut et opptak av en telefonsamtale mellom en soldat og tanten hans. «⟦soldier>aunt:Her er det rotter⟧», sier han.

I et annet opptak, som GUR delte i forrige uke, snakker en offiser med sin bror. «⟦officer>brother:Selg båten⟧», sier han.

Avisen Nordlysposten, som først omtalte opptaket, skriver at offiseren er kjent.`,
    calls: [{ is: "phone-call: soldier+aunt" }, { is: "recording: officer+brother" }],
    quotations: "0 1",
    chain: { of: 0, hops: ["releases SBU", "says soldier"] },
  },
  {
    name: "en: a mayor who comments on a tape is no voice in it",
    tag: "en",
    published: "2025-06-20",
    text: `A recording of a call between a soldier and his aunt was released by the SBU on Thursday. “⟦soldier>aunt:It snows,⟧” he says.

Reacting to the recording, Mayor Ivo Blom was brief. “⟦Ivo Blom=politician:Nonsense,⟧” he said.`,
    calls: [{ is: "phone-call: soldier+aunt" }],
    quotations: "0 -",
  },
];

describe("findCalls on invented articles", () => {
  it.each(ARTICLES.map((article) => [article.name, article] as const))("%s", (_, article) => {
    const { document, quotations, findings } = read(article);
    expect(findings.calls.map(describeCall)).toEqual(article.calls.map((call) => call.is));
    for (const [index, { hops = [] }] of article.calls.entries()) {
      expect(findings.calls[index]?.hops.map(describeHop)).toEqual(expect.arrayContaining([...hops]));
    }
    const ids = findings.calls.map((call) => call.id);
    const placed = findings.attributions.map(({ call }) => (call === undefined ? "-" : `${ids.indexOf(call)}`));
    expect(placed.join(" ")).toBe(article.quotations);
    expect(findings.attributions.map((attribution) => attribution.quotation)).toEqual(quotations.map((q) => q.id));
    if (article.chain !== undefined) {
      const chain = findings.attributions[article.chain.of]?.chain ?? [];
      expect(chain.map((hop) => `${hop.act} ${hop.actor ?? "-"}`)).toEqual(article.chain.hops);
    }
    for (const hop of findings.attributions.flatMap((attribution) => attribution.chain)) {
      expect(hop.span.end).toBeGreaterThan(hop.span.start);
      expect(hop.reason.evidence.length).toBeGreaterThan(0);
      if (hop.actorSpan !== undefined && hop.act !== "says") {
        expect(document.text.slice(hop.actorSpan.start, hop.actorSpan.end)).toBe(hop.actor);
      }
    }
  });
});

it("passes over what is no prose, and says so", () => {
  const text = "the recording released by the police ".repeat(20_000);
  const { findings } = read({ name: "long", tag: "en", published: "2024-01-01", text, calls: [], quotations: "" });
  expect(findings.calls).toEqual([]);
  expect(findings.notes.map((note) => note.rule)).toEqual(["call/long-sentence"]);
});

it("finds the same twice", () => {
  for (const article of ARTICLES) expect(read(article).findings).toEqual(read(article).findings);
});

function describeCall(call: Call): string {
  return `${call.kind}: ${call.parties.map((party) => party.name ?? party.role).join("+")}`;
}

function describeHop(hop: Call["hops"][number]): string {
  const hedges = hop.hedges.map((hedge) => `{${hedge.lemma}:${hedge.kind}}`).join("");
  const date = hop.date === undefined ? "" : `${hop.date.value.start ?? "?"}..${hop.date.value.end ?? "?"}`;
  const channel = hop.channel === undefined ? "" : `@${hop.channel}`;
  return [hop.act, hop.actor ?? "-", channel, date, hedges].filter((part) => part !== "").join(" ");
}

function read(article: Article): { document: Document; quotations: Quotation[]; findings: CallFindings } {
  const pack = packs.get(article.tag);
  if (pack === undefined) throw new Error(`No pack ${article.tag}`);
  const { text, quotations } = readMarked(article);
  const document = makeDocument(article, text);
  const spans = document.paragraphs.map((paragraph) => paragraph.span);
  const analysis = analyse(text, spans, new Set(pack.abbreviations), pack.clitics);
  const times = findTimes(analysis, pack.time, document.published);
  return { document, quotations, findings: findCalls(document, analysis, quotations, times, pack) };
}

function readMarked({ text: raw, tag }: Article): { text: string; quotations: Quotation[] } {
  let text = "";
  let last = 0;
  const quotations: Quotation[] = [];
  for (const match of raw.matchAll(/⟦([^⟧>:]+)(?:>([a-z]+))?:([^⟧]*)⟧/g)) {
    text += raw.slice(last, match.index);
    const span = { start: text.length, end: text.length + (match[3] ?? "").length };
    text += match[3];
    last = match.index + match[0].length;
    const reason = { rule: "test", basis: "implied" as const, evidence: [span] };
    const person = (who: string): Person => {
      if (!who.includes(" ")) return { key: who, role: who, reason };
      const [name = "", role] = who.split("=");
      return { key: name, name, ...(role === undefined ? {} : { role }), reason };
    };
    const speaker = match[1] ?? "?";
    quotations.push({
      id: `q${quotations.length}`,
      document: "doc",
      kind: "direct",
      marks: "pair",
      content: [span],
      language: { tag, confidence: 1 },
      conventions: [],
      speaker: speaker === "?" ? { abstained: true, why: "nobody fits", candidates: [], reason } : person(speaker),
      ...(match[2] === undefined ? {} : { addressee: person(match[2]) }),
      reason,
    });
  }
  return { text: text + raw.slice(last), quotations };
}

function makeDocument({ tag, published }: Article, text: string): Document {
  const paragraphs: Document["paragraphs"][number][] = [];
  let at = 0;
  for (const line of text.split("\n")) {
    if (line !== "") paragraphs.push({ span: { start: at, end: at + line.length }, role: "body" });
    at += line.length + 1;
  }
  return {
    id: "doc",
    source: { kind: "text", name: "article" },
    blob: "sha256:0",
    kind: "article",
    text,
    language: { tag, confidence: 1 },
    authors: [],
    published: { words: published, start: published, end: published, granularity: "day", known: ["day"], implied: [] },
    paragraphs,
    furniture: [],
  };
}
