import { describe, expect, it } from "vitest";
import { BANDS, MelRows } from "./mel.ts";

function tone(hertz: number, rate: number, seconds: number): Float32Array {
  return Float32Array.from({ length: rate * seconds }, (_, i) => 0.5 * Math.sin((2 * Math.PI * hertz * i) / rate));
}

function loudestBand(rows: Float32Array, row: number): number {
  const powers = [...rows.subarray(row * BANDS, (row + 1) * BANDS)];
  return powers.indexOf(Math.max(...powers));
}

describe("MelRows", () => {
  it.each([8000, 16_000, 22_050, 48_000])("hears the same of the same tone at %i samples a second", (rate) => {
    const bands = [300, 800, 1500, 3000].map((hertz) => {
      const mel = new MelRows(rate);
      mel.push(tone(hertz, rate, 0.2));
      expect(mel.rows().length / BANDS).toBeGreaterThanOrEqual(9);
      return loudestBand(mel.rows(), 4);
    });
    expect(bands).toEqual([0, 6, 11, 18]);
  });

  it("does not mind how the sound is cut up", () => {
    const sound = tone(440, 16_000, 0.5);
    const whole = new MelRows(16_000);
    whole.push(sound);
    const pieces = new MelRows(16_000);
    for (let at = 0; at < sound.length; at += 777) pieces.push(sound.subarray(at, at + 777));
    expect(pieces.rows()).toEqual(whole.rows());
  });

  it("takes what is no number for silence, and refuses a rate that has no telephone band", () => {
    const mel = new MelRows(8000);
    mel.push(new Float32Array(1000).fill(Number.NaN));
    expect([...mel.rows()].every((power) => power === 0)).toBe(true);
    expect(() => new MelRows(4000)).toThrow(RangeError);
  });
});
