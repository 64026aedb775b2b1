import { describe, expect, it } from "vitest";
import { packs } from "../lang/all.ts";
import { analyse } from "../text/sentences.ts";
import { hedgesIn } from "./hedges.ts";
import { makeScene } from "./scene.ts";

/** Language, sentence, and its hedges as `lemma kind`; none means that nothing in it may be taken for one. */
const SENTENCES: readonly (readonly [tag: string, text: string, ...hedges: string[]])[] = [
  ["en", "A purported recording was released.", "purported authenticity"],
  ["en", "The call allegedly took place in May.", "allegedly authenticity"],
  ["en", "The authenticity of the recording could not be verified.", "unverified authenticity"],
  ["en", "The Harbour Post was unable to verify the translation.", "unverified translation"],
  ["en", "These claims could not be independently verified.", "unverified truth"],
  ["en", "The town was reportedly empty.", "reportedly truth"],
  ["en", "The recording appears to show two soldiers.", "appear to authenticity"],
  ["en", "The voice on the tape, attributed to the mayor, is calm.", "attributed to authenticity"],
  ["en", "She supposedly asked for money.", "supposedly truth"],
  ["en", "He called his mother in May and added that he may come."],
  ["en", "Experts verified the recording."],
  ["nb", "Samtalen skal ha blitt fanget opp av politiet.", "skal ha authenticity"],
  ["nb", "Hun skal angivelig ha reist.", "skal ha truth", "angivelig truth"],
  ["nb", "I opptaket skal en soldat fortelle om fronten.", "skal ha authenticity"],
  ["nb", "I samtalen skal soldaten ha svart at det er kaldt.", "skal ha truth"],
  ["nb", "Skolen skal være ferdig i mai."],
  ["nb", "Opptaket skal leveres til politiet."],
  ["nb", "Ektheten av opptaket er ikke bekreftet.", "unverified authenticity"],
  ["nn", "Soldaten skal ha sagt dette.", "skal ha truth"],
  ["nn", "Den angivelege samtalen er kort.", "angiveleg authenticity"],
  ["nn", "Vegen skal opnast i mai."],
  ["fi", "Silta on kuulemma poissa.", "kuulemma truth"],
  ["fi", "Nauhoitteen aitoutta ei ole pystytty vahvistamaan.", "unverified authenticity"],
  ["fi", "Puhelu lienee käyty keväällä.", "lienee authenticity"],
  ["fi", "Väitetyssä nauhoitteessa puhuu kaksi miestä.", "väitetty authenticity"],
  ["fi", "Sotilas sanoi, että on väsynyt."],
  ["de", "Das Gespräch soll abgehört worden sein.", "sollen authenticity"],
  ["de", "Der Kommandeur soll geflohen sein.", "sollen truth"],
  ["de", "Die Aufnahme soll zwei Soldaten zeigen.", "sollen authenticity"],
  ["de", "Der Hauptmann lachte demnach.", "demnach truth"],
  ["de", "In einem Anruf soll die Frau geweint haben.", "sollen authenticity"],
  ["de", "Er soll morgen nach Hause kommen."],
  ["de", "Der Soldat sagt, er habe kein Wasser."],
  ["de", "Die Echtheit der Aufnahme ließ sich nicht überprüfen.", "unverified authenticity"],
  ["ru", "Солдат якобы жалуется жене.", "якобы truth"],
  ["ru", "Подлинность записи проверить невозможно.", "unverified authenticity"],
  ["ru", "Солдат сказал, что устал."],
  ["uk", "На записі нібито чути окупанта.", "нібито authenticity"],
  ["uk", "Справжність запису не підтверджено.", "unverified authenticity"],
  ["uk", "Переклад не вдалося перевірити.", "unverified translation"],
  ["uk", "Солдат сказав, що втомився."],
  ["uk", "Голос, схожий на голос міністра, сміється.", "схожий на authenticity"],
  ["pl", "Kapitan miał odpowiedzieć, że nie wie.", "mieć truth"],
  ["pl", "Kapitan miał na sobie płaszcz."],
  ["es", "En la grabación, una voz que la defensa atribuye a otro dice que sí.", "atribuir authenticity"],
  ["es", "El piloto supuestamente se rió.", "supuestamente truth"],
  ["fr", "À l'en croire, le maire dormait.", "à en croire truth"],
  ["fr", "La rencontre se serait tenue en mai.", "conditionnel truth"],
  ["ru", "Дорога, мол, закрыта."],
  ["cs", "Velitel měl říct, že pomoc nepřijde.", "mít truth"],
];

describe("hedgesIn", () => {
  it.each(SENTENCES)("%s: %s", (tag, text, ...hedges) => {
    const pack = packs.get(tag);
    if (pack === undefined) throw new Error(`No pack ${tag}`);
    const paragraphs = [{ start: 0, end: text.length }];
    const analysis = analyse(text, paragraphs, new Set(pack.abbreviations), pack.clitics);
    const document = {
      id: "doc",
      source: { kind: "text", name: "sentence" },
      blob: "sha256:0",
      kind: "article",
      text,
      language: { tag, confidence: 1 },
      authors: [],
      paragraphs: [],
      furniture: [],
    } as const;
    const scene = makeScene(document, analysis, [], [], pack);
    const found = analysis.sentences.flatMap((_, index) => hedgesIn(scene, index));
    expect(found.map((hedge) => `${hedge.lemma} ${hedge.kind}`)).toEqual(hedges);
  });

  it("leaves the speaker's own doubts to the speaker", () => {
    const text = "He said: “The call was allegedly short.”";
    const pack = packs.get("en");
    if (pack === undefined) throw new Error("No pack en");
    const analysis = analyse(text, [{ start: 0, end: text.length }], new Set());
    const content = [{ start: text.indexOf("The call"), end: text.length - 1 }];
    const reason = { rule: "test", basis: "implied", evidence: content } as const;
    const quotation = {
      id: "q",
      document: "doc",
      kind: "direct",
      marks: "pair",
      content,
      language: { tag: "en", confidence: 1 },
      conventions: [],
      speaker: { key: "he", reason },
      reason,
    } as const;
    const document = {
      id: "doc",
      source: { kind: "text", name: "sentence" },
      blob: "sha256:0",
      kind: "article",
      text,
      language: { tag: "en", confidence: 1 },
      authors: [],
      paragraphs: [],
      furniture: [],
    } as const;
    const scene = makeScene(document, analysis, [quotation], [], pack);
    expect(analysis.sentences.flatMap((_, index) => hedgesIn(scene, index))).toEqual([]);
  });
});
