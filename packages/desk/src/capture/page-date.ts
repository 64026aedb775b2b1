/** Dates as machines and templates write them; dates in running text are the core's business. */

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");

/**
 * Calendar day `YYYY-MM-DD` of a machine-written date, by the clock it was written in: ISO 8601 (also compact), RFC 2822,
 * "13 October 2023", "October 13, 2023", `13.10.2023` and Unix time in seconds or milliseconds. `undefined` for anything else, and for
 * `03/04/2023`, whose order of day and month cannot be told.
 */
export function dayOf(words: string): string | undefined {
  const text = words.slice(0, 100).trim();
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?!\d)/u.exec(text) ?? /^(\d{4})\/(\d{1,2})\/(\d{1,2})(?!\d)/u.exec(text);
  if (iso !== null) return day(iso[1], iso[2], iso[3]);
  const dotted = /^(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)/u.exec(text);
  if (dotted !== null) return day(dotted[3], dotted[2], dotted[1]);
  const english = /^(?:[a-z]{3,9},?\s+)?(\d{1,2})\s+([a-z]{3,9})\.?,?\s+(\d{4})(?!\d)/iu.exec(text);
  if (english !== null) return day(english[3], monthOf(english[2]), english[1]);
  const american = /^(?:[a-z]{3,9},\s+)?([a-z]{3,9})\.?\s+(\d{1,2}),?\s+(\d{4})(?!\d)/iu.exec(text);
  if (american !== null) return day(american[3], monthOf(american[1]), american[2]);
  const unix = /^(1\d{9})(\d{3})?$/u.exec(text);
  if (unix !== null) return new Date(Number(unix[1]) * 1000).toISOString().slice(0, 10);
  return undefined;
}

function monthOf(name: string | undefined): string {
  return String(MONTHS.indexOf((name ?? "").slice(0, 3).toLowerCase()) + 1);
}

function day(year = "", month = "", date = ""): string | undefined {
  const value = `${year}-${month.padStart(2, "0")}-${date.padStart(2, "0")}`;
  const parsed = new Date(`${value}T00:00:00Z`);
  if (Number.isNaN(parsed.getTime()) || parsed.toISOString().slice(0, 10) !== value) return undefined;
  return Number(year) >= 1800 && Number(year) <= 2200 ? value : undefined;
}
