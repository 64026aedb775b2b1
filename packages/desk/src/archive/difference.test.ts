import { array, assert as assertProperty, constantFrom, property } from "fast-check";
import { describe, expect, it } from "vitest";
import { differenceOf } from "./difference.ts";

describe("the difference of two texts", () => {
  it("names the words that changed and nothing else", () => {
    expect(
      differenceOf("One.\nThe third mill burned.\nLast.\n", "One.\nThe fourth mill burned.\nLast.\nMore.\n"),
    ).toEqual([
      { kind: "same", text: "One.\nThe " },
      { kind: "removed", text: "third" },
      { kind: "added", text: "fourth" },
      { kind: "same", text: " mill burned.\nLast.\n" },
      { kind: "added", text: "More.\n" },
    ]);
  });

  it("holds both texts, whatever they are", () => {
    const words = array(constantFrom("mill", "burned", " ", "\n", "é", "🤔", ".")).map((parts) => parts.join(""));
    assertProperty(
      property(words, words, (from, to) => {
        const parts = differenceOf(from, to);
        expect(
          parts
            .filter(({ kind }) => kind !== "added")
            .map(({ text }) => text)
            .join(""),
        ).toBe(from);
        expect(
          parts
            .filter(({ kind }) => kind !== "removed")
            .map(({ text }) => text)
            .join(""),
        ).toBe(to);
      }),
    );
  });

  it("stays quick on long texts that share nothing", () => {
    const text = (seed: number): string =>
      Array.from({ length: 20_000 }, (_, at) => `w${(at * seed) % 9973}`).join(" ");
    expect(differenceOf(text(7), text(11)).map(({ kind }) => kind)).toEqual(["removed", "added"]);
  });
});
