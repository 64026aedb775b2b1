import { describe, expect, it } from "vitest";
import { identifyLanguage } from "./language.ts";

describe("identifyLanguage", () => {
  it.each([
    ["en", "The soldier told his mother that the unit had no fuel left."],
    ["nb", "Soldaten fortalte moren sin at de ikke hadde mer drivstoff igjen."],
    ["nn", "Soldaten fortalde mora si at dei ikkje hadde meir drivstoff att."],
    ["da", "Soldaten fortalte sin mor, at de ikke havde mere brændstof tilbage."],
    ["sv", "Soldaten berättade för sin mor att de inte hade något bränsle kvar."],
    ["de", "Der Soldat sagte seiner Mutter, dass sie keinen Treibstoff mehr hätten."],
    ["ru", "Солдат сказал матери, что у них больше нет топлива."],
    ["uk", "Солдат сказав матері, що в них більше немає пального."],
    ["be", "Салдат сказаў маці, што ў іх больш няма паліва."],
    ["bg", "Войникът каза на майка си, че вече нямат гориво."],
    ["fr", "Le soldat a dit à sa mère qu'ils n'avaient plus de carburant."],
    ["es", "El soldado le dijo a su madre que ya no tenían combustible."],
    ["pl", "Żołnierz powiedział matce, że nie mają już paliwa."],
    ["cs", "Voják řekl matce, že už nemají žádné palivo."],
    ["nl", "De soldaat vertelde zijn moeder dat ze geen brandstof meer hadden."],
    ["it", "Il soldato ha detto alla madre che non avevano più carburante."],
    ["pt", "O soldado disse à mãe que não tinham mais combustível."],
    ["fi", "Sotilas kertoi äidilleen, ettei heillä ollut enää polttoainetta."],
  ])("%s", (tag, text) => {
    expect(identifyLanguage(text).tag).toBe(tag);
  });

  it.each(["", "12 345 – 6", "…", "\ud800\u0000", "()()()"])("abstains on %j", (text) => {
    expect(identifyLanguage(text)).toEqual({ tag: "und", confidence: 0 });
  });

  it("takes the language around for a stretch that tells nothing", () => {
    const around = { tag: "nb", confidence: 0.9 };
    expect(identifyLanguage("Kupjansk", around)).toEqual({ tag: "nb", confidence: 0.45 });
    expect(identifyLanguage("møter med Putin", around).tag).toBe("nb");
    expect(identifyLanguage("Мама, мы уже едем домой, слышишь?", around).tag).toBe("ru");
  });

  it("samples a long text in bounded time", () => {
    const long = "Soldaten fortalte moren sin at de ikke hadde mer drivstoff igjen. ".repeat(100_000);
    expect(identifyLanguage(long)).toMatchObject({ tag: "nb" });
  });
});
