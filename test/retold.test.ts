/**
 * A call without a recording or transcript at hand: five invented articles of one call in four languages, and two of other calls of
 * the same weeks and the same complaints. What is one must be found as one, what is two must stay apart.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { CaseRecord, QuotationRecord } from "@earwitness/core";
import { afterAll, describe, expect, it } from "vitest";

const ARTICLES: Readonly<Record<string, string>> = {
  "release.uk.txt": `date 2024-02-07

"Нас тут просто здали": окупант розповідає дружині про втрати під Сосновим Бродом

Головне управління розвідки оприлюднило чергове перехоплення телефонної розмови російського військового.

У розмові з дружиною окупант скаржиться, що командування кинуло їхню роту без боєприпасів, а з сорока чоловік у строю залишилося дев'ять.

— Нас тут просто здали. Комбат ще в неділю втік, — каже він.

Дружина питає, чи видали їм обіцяні виплати.

— Які виплати, Свєто? Нам навіть води не привозять, — відповідає військовий. — Снєг топимо.

За його словами, двоє його товаришів прострелили собі ноги, щоб потрапити до госпіталю.
`,
  "observer.en.txt": `date 2024-02-08

‘They just gave us up’: Russian soldier tells wife of losses near Sosnovyi Brid

A Russian soldier told his wife that only nine out of 40 men in his company were still in the line, according to an intercepted phone call published by Ukraine's military intelligence agency (HUR) on Feb. 7.

“They just gave us up here. The battalion commander ran away on Sunday,” the soldier purportedly says in the recording.

When his wife asks whether they had received the payments they were promised, he replies: “What payments, Sveta? They don't even bring us water. We're melting snow.”

The man also claims that two of his comrades shot themselves in the legs to be sent to hospital.

The authenticity of the recording could not be independently verified.
`,
  "nettavis.nb.txt": `date 2024-02-09

Soldat til kona: – Vi smelter snø

En russisk soldat skal ha fortalt kona at bare ni av 40 mann er igjen i kompaniet hans.

Det går fram av et lydopptak som Ukrainas militære etterretningstjeneste (GUR) la ut onsdag.

– De har rett og slett gitt oss opp. Bataljonssjefen stakk av på søndag, sier mannen i opptaket.

Kona spør om de har fått pengene de er blitt lovet.

– Hvilke penger, Sveta? De kommer ikke engang med vann til oss, svarer han.

Opptaket er ikke bekreftet av uavhengige kilder.
`,
  "blatt.de.txt": `date 2024-02-09

Abgehörtes Telefonat: „Der Kommandeur ist abgehauen“

In einem vom ukrainischen Militärgeheimdienst HUR veröffentlichten Telefonat berichtet ein russischer Soldat seiner Frau, dass von den 40 Mann seiner Kompanie nur noch 19 übrig seien.

„Die haben uns einfach aufgegeben“, sagt er. „Der Kommandeur ist am Sonntag abgehauen.“

Ob sie wenigstens das versprochene Geld bekommen hätten, will die Frau wissen. „Welches Geld?“, antwortet der Soldat. „Die bringen uns nicht mal Wasser.“

Die Echtheit der Aufnahme lässt sich nicht überprüfen.
`,
  "mill.en.txt": `date 2024-02-10

Russian soldier reveals his unit was abandoned

A Russian serviceman has revealed in a phone conversation with his wife that merely nine of the 40 men of his company remain. The conversation was made public by the Ukrainian intelligence on February 7.

"They simply gave us up. The battalion commander fled on Sunday," the soldier says.

His wife asked him about the payments. "What payments, Sveta? They bring us no water. We are melting snow," he answered.

Two of his comrades shot him in the legs so as to be hospitalized, he added.
`,
  "other-wife.en.txt": `date 2024-02-05

Russian soldier complains to wife of losses and unpaid wages in intercepted call

Ukraine's military intelligence agency (HUR) on Monday released another intercepted phone call in which a Russian soldier complains to his wife.

“There were sixty of us in the company, now there are twelve,” the soldier says. “The company commander drinks all day. He came back on Saturday and nobody asked where he had been.”

His wife asks if the bank has paid him.

“What bank? We have had no pay since October,” he answers. “We drink from the river, there is no other water.”
`,
  "other-mother.de.txt": `date 2024-02-12

Soldat am Telefon: „Wir schmelzen keinen Schnee mehr“

Der ukrainische Militärgeheimdienst HUR hat am Montag ein weiteres abgehörtes Gespräch veröffentlicht. Darin klagt ein russischer Soldat gegenüber seiner Mutter über den Kommandeur.

„Der Kommandeur ist am Freitag mit dem Funkgerät verschwunden“, sagt der Mann. „Von den 80 Mann sind 30 übrig.“

Die Mutter fragt, ob er sein Geld bekommen habe. „Das Geld? Das hat der Feldwebel“, antwortet der Sohn.
`,
};

const folder = mkdtempSync(join(tmpdir(), "retold-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
for (const [name, text] of Object.entries(ARTICLES)) writeFileSync(join(folder, name), text);
const command = fileURLToPath(new URL("../packages/desk/bin/earwitness.js", import.meta.url));
const found = JSON.parse(
  execFileSync(process.execPath, [command, "trace", folder, "--json"], { encoding: "utf8", maxBuffer: 1 << 28 }),
) as CaseRecord;

const nameOf = new Map(found.documents.map(({ id, source }) => [id, basename(source.name)]));
const byId = new Map(found.quotations.map((quotation) => [quotation.id, quotation]));
const words = (quotation: QuotationRecord | undefined): string =>
  quotation?.content.map(({ exact }) => exact).join(" … ") ?? "";

/** The words and document that the quotation beginning so is traced to. */
function source(document: string, beginning: string): readonly string[] {
  const quotation = found.quotations.find(
    (one) => nameOf.get(one.document) === document && one.headingOf === undefined && words(one).startsWith(beginning),
  );
  const trace = found.traces.find((one) => one.quotation === quotation?.id);
  if (trace?.target?.kind !== "quotation") return [trace?.outcome ?? "no such quotation"];
  return [nameOf.get(trace.target.document) ?? "", ...trace.target.quotations.map((id) => words(byId.get(id)))];
}

describe("articles of one call, without its recording", () => {
  it.each([
    ["observer.en.txt", "They just gave us up here", "release.uk.txt", "Нас тут просто здали. Комбат"],
    ["observer.en.txt", "that only nine", "release.uk.txt", "що командування кинуло"],
    ["observer.en.txt", "whether they had received", "release.uk.txt", "чи видали їм"],
    ["observer.en.txt", "What payments", "release.uk.txt", "Які виплати"],
    ["observer.en.txt", "that two of his comrades", "release.uk.txt", "двоє його товаришів"],
    ["nettavis.nb.txt", "De har rett og slett", "observer.en.txt", "They just gave us up here"],
    ["nettavis.nb.txt", "om de har fått", "observer.en.txt", "whether they had received"],
    ["nettavis.nb.txt", "Hvilke penger", "observer.en.txt", "What payments"],
    ["blatt.de.txt", "dass von den 40 Mann", "observer.en.txt", "that only nine"],
    ["blatt.de.txt", "Die haben uns", "observer.en.txt", "They just gave us up here"],
    ["blatt.de.txt", "Welches Geld", "observer.en.txt", "What payments"],
    ["mill.en.txt", "They simply gave us up", "observer.en.txt", "They just gave us up here"],
    ["mill.en.txt", "What payments", "observer.en.txt", "What payments"],
    ["mill.en.txt", "Two of his comrades", "observer.en.txt", "that two of his comrades"],
  ])("%s: “%s” is traced to %s: “%s”", (document, beginning, target, there) => {
    const [where, first = ""] = source(document, beginning);
    expect(where).toBe(target);
    expect(first.startsWith(there), first).toBe(true);
  });

  it("is one call", () => {
    const tellers = found.calls.map((call) => [...new Set(call.mentions.map(({ document }) => nameOf.get(document)))]);
    const [most = []] = tellers.toSorted((a, b) => b.length - a.length);
    expect(new Set(most)).toEqual(new Set(Object.keys(ARTICLES).filter((name) => !name.startsWith("other"))));
  });

  it("is not taken for another call with the same complaints", () => {
    const taken = found.traces.filter(({ quotation, target }) => {
      const own = nameOf.get(byId.get(quotation)?.document ?? "") ?? "";
      const other = target?.kind === "quotation" ? (nameOf.get(target.document) ?? "") : own;
      return own.startsWith("other") !== other.startsWith("other") || (own !== other && own.startsWith("other"));
    });
    expect(taken.map(({ quotation }) => words(byId.get(quotation)))).toEqual([]);
  });

  it.each([
    ["number", "nine", "19", "blatt.de.txt"],
    ["person", "themselves", "him", "mill.en.txt"],
  ])("names the %s that changed: %s → %s", (type, from, to, document) => {
    const change = found.changes.find((one) => one.type === type && one.to.words === to);
    expect(change?.from.words).toBe(from);
    expect(nameOf.get(change?.to.document ?? "")).toBe(document);
  });

  it("is shown line by line, what all others lead back to first", () => {
    const page = execFileSync(
      process.execPath,
      [command, "trace", folder, "--html", join(folder, "page.html"), "--quiet"],
      {
        encoding: "utf8",
      },
    );
    expect(page).toBe("");
    const html = readFileSync(join(folder, "page.html"), "utf8");
    const line = html.split("<tr>").find((row) => row.includes("Welches Geld"));
    const [said = "", quoted = ""] = line?.split('<td class="quoted">') ?? [];
    expect(said).toContain("Які виплати, Свєто?");
    for (const words of ["What payments, Sveta", "Hvilke penger, Sveta"]) expect(quoted).toContain(words);
  });

  it("says that a doubt is left out where the words come from, not of others who tell the same", () => {
    const lost = found.changes.filter(({ type }) => type === "hedge-lost");
    expect(lost.map(({ to }) => nameOf.get(to.document))).toEqual(["mill.en.txt"]);
  });

  it("sees no change where water that is not brought is brought to nobody", () => {
    expect(found.changes.filter(({ type }) => type === "negation")).toEqual([]);
  });
});
