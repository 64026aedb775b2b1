import { describe, expect, it } from "vitest";
import { secondSoundOf, soundLikeness, soundOf } from "./sound.ts";

describe("soundOf", () => {
  it.each([
    ["kupyansk", "kupiansk", "kupjansk", "купянск", "куп'янськ"],
    ["bucha", "butsja", "butscha", "буча"],
    ["prigozhin", "prigosjin", "пригожин"],
  ])("folds the spellings of %s", (...forms) => {
    expect(new Set(forms.map(soundOf)).size).toBe(1);
  });

  it("reads German ch as kh too", () => {
    expect(secondSoundOf("bachmut")).toBe(soundOf("бахмут"));
    expect(secondSoundOf("kupyansk")).toBeUndefined();
  });

  it("finds inflected forms alike and other names unlike", () => {
    expect(soundLikeness(soundOf("kupyansk"), soundOf("купянску"))).toBeGreaterThan(0.9);
    expect(soundLikeness(soundOf("zelensky"), soundOf("зеленского"))).toBeGreaterThan(0.72);
    expect(soundLikeness(soundOf("donetsk"), soundOf("луганск"))).toBeLessThan(0.6);
    expect(soundLikeness(soundOf("ivanov"), soundOf("петров"))).toBeLessThan(0.6);
  });
});
