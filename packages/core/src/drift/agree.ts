import type { Quantity } from "./quantity.ts";

/** Factors to the base unit of a dimension: two units of one dimension convert into one another. */
const UNITS: Readonly<Record<string, readonly [dimension: string, factor: number]>> = {
  mi: ["length", 1609.344],
  km: ["length", 1000],
  m: ["length", 1],
  ft: ["length", 0.3048],
  yd: ["length", 0.9144],
  in: ["length", 0.0254],
  cm: ["length", 0.01],
  kg: ["mass", 1],
  lb: ["mass", 0.4536],
  t: ["mass", 1000],
  ac: ["area", 4047],
  ha: ["area", 10_000],
};

/**
 * True when two quantities can say the same: equal; one rounded to the places of the other; converted between units of
 * one dimension; a clock time of twelve and of twenty-four hours; a year and its last two digits; a decade.
 */
export function agree(a: Quantity, b: Quantity): boolean {
  if (a.value === b.value || a.unscaled === b.value || a.value === b.unscaled) return true;
  if (isRounded(a.value, b.value) || isRounded(b.value, a.value)) return true;
  if (converts(a, b)) return true;
  if (
    Math.abs(a.value - b.value) === 12 &&
    Math.min(a.value, b.value) <= 12 &&
    (a.part || b.part || a.afternoon || b.afternoon)
  )
    return true;
  if (isCentury(a, b) || isCentury(b, a)) return true;
  return isYearOf(a.value, b.value) || isYearOf(b.value, a.value);
}

/** "the 19th century" is «1800-tallet». */
function isCentury(ordinal: Quantity, year: Quantity): boolean {
  return ordinal.value >= 10 && ordinal.value <= 21 && year.value === (ordinal.value - 1) * 100;
}

/** 1 970 000 is rounded to 2 million; a small number is never rounded. */
function isRounded(exact: number, round: number): boolean {
  if (round < 20 || exact < 20)
    return round > 0 && exact > 1 && !Number.isInteger(exact) && Math.abs(exact - round) < 0.51;
  const size = 10 ** Math.floor(Math.log10(round));
  const places = round % size === 0 ? size : round % (size / 10) === 0 ? size / 10 : 0;
  return places >= 10 && Math.abs(exact - round) <= places * 0.06 + 1e-9 && exact % places !== 0;
}

/**
 * The unit of one side may be written in a way the lexicon does not know ("300-килограммовый"): a conversion from the
 * known one into any unit of its dimension is taken then. Conversions in the press are rounded, often to whole numbers.
 */
function converts(a: Quantity, b: Quantity): boolean {
  if (a.unit === undefined && b.unit === undefined) return false;
  if (a.unit === "deg" || b.unit === "deg") return isTemperature(a.value, b.value) || isTemperature(b.value, a.value);
  const x = UNITS[a.unit ?? ""];
  const y = UNITS[b.unit ?? ""];
  if (x !== undefined && y !== undefined)
    return x[0] === y[0] && a.unit !== b.unit && isNear((a.value * x[1]) / y[1], b.value);
  const [known, from, to] = x === undefined ? [y, b, a] : [x, a, b];
  if (known === undefined || to.unit !== undefined) return false;
  return Object.entries(UNITS).some(
    ([unit, [dimension, factor]]) =>
      dimension === known[0] &&
      unit !== from.unit &&
      COMMON.has(unit) &&
      isNear((from.value * known[1]) / factor, to.value),
  );
}

const COMMON: ReadonlySet<string> = new Set(["km", "mi", "kg", "lb", "ha", "ac", "m", "ft", "cm"]);

function isNear(exact: number, written: number): boolean {
  return Math.abs(exact - written) <= Math.max(0.12 * written, written < 10 ? 0.6 : 0);
}

/** Fahrenheit and Celsius, as a temperature or as a difference. */
function isTemperature(fahrenheit: number, celsius: number): boolean {
  return Math.abs((fahrenheit - 32) / 1.8 - celsius) < 2 || Math.abs(fahrenheit / 1.8 - celsius) < 1;
}

function isYearOf(year: number, digits: number): boolean {
  return year >= 1900 && year < 2100 && Number.isInteger(digits) && digits < 100 && year % 100 === digits;
}
