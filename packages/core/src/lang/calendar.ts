/** Names of months and weekdays from ICU, lower case, in the forms that ICU has: nominative, with a day, short. */

/** Twelve lists, January first: "май", "мая". Extra forms are appended month by month. */
export function icuMonths(tag: string, extra: readonly (readonly string[])[] = []): readonly (readonly string[])[] {
  return months(tag, "long").map((forms, i) => unique([...forms, ...(extra[i] ?? [])]));
}

/** Twelve lists of short names without their stop, the full names left out. */
export function icuShortMonths(
  tag: string,
  extra: readonly (readonly string[])[] = [],
): readonly (readonly string[])[] {
  const full = new Set(months(tag, "long").flat());
  return months(tag, "short").map((forms, i) =>
    unique([...forms, ...(extra[i] ?? [])]).filter((form) => !full.has(form)),
  );
}

/** Seven lists, Monday first. */
export function icuWeekdays(tag: string, extra: readonly (readonly string[])[] = []): readonly (readonly string[])[] {
  return weekdays(tag, "long").map((form, i) => unique([form, ...(extra[i] ?? [])]));
}

export function icuShortWeekdays(
  tag: string,
  extra: readonly (readonly string[])[] = [],
): readonly (readonly string[])[] {
  return weekdays(tag, "short").map((form, i) => unique([form, ...(extra[i] ?? [])]));
}

function months(tag: string, month: "long" | "short"): string[][] {
  const alone = new Intl.DateTimeFormat(tag, { month, timeZone: "UTC" });
  const dated = new Intl.DateTimeFormat(tag, { month, day: "numeric", timeZone: "UTC" });
  return Array.from({ length: 12 }, (_, i) => {
    const date = Date.UTC(2022, i, 15);
    return [part(alone, "month", date), part(dated, "month", date)];
  });
}

function weekdays(tag: string, weekday: "long" | "short"): string[] {
  const format = new Intl.DateTimeFormat(tag, { weekday, timeZone: "UTC" });
  // 2022-05-16 is a Monday.
  return Array.from({ length: 7 }, (_, i) => part(format, "weekday", Date.UTC(2022, 4, 16 + i)));
}

function part(format: Intl.DateTimeFormat, type: "month" | "weekday", date: number): string {
  const found = format.formatToParts(date).find((one) => one.type === type)?.value ?? "";
  return found.toLowerCase().replaceAll("ʼ", "'").replaceAll("’", "'").replace(/\.$/, "");
}

function unique(forms: readonly string[]): string[] {
  return [...new Set(forms)].filter((form) => form !== "");
}
