import { describe, expect, it } from "vitest";
import { indexKeys } from "./index-keys.ts";

function shared(a: readonly [string, string], b: readonly [string, string]): number {
  const keys = new Set(indexKeys(...a));
  return indexKeys(...b).filter((key) => keys.has(key)).length;
}

const WHOLE =
  "They took him to Kupyansk by car, and once a day somebody brought 12 tins of fish down to the wet cellar for all of us.";

describe("indexKeys", () => {
  it("gives a near copy a key in common", () => {
    expect(shared([WHOLE, "en"], [WHOLE.replace("somebody", "one"), "en"])).toBeGreaterThan(3);
  });

  it("gives a fragment a key in common", () => {
    expect(shared([WHOLE, "en"], ["somebody brought 12 tins of fish down", "en"])).toBeGreaterThan(0);
  });

  it("gives a translation the names and numbers in common", () => {
    expect(shared([WHOLE, "en"], ["Его увезли в Купянск, а раз в день приносили 12 банок.", "ru"])).toBeGreaterThan(1);
  });

  it("gives another sentence none", () => {
    expect(shared([WHOLE, "en"], ["The council will meet again on the roof of the library.", "en"])).toBe(0);
  });

  it("has nothing for an empty text", () => {
    expect(indexKeys("", "en")).toHaveLength(0);
  });
});
