/**
 * Share of faithful renderings in which a rule raises an alarm, of those in which it has something to look at. Measured by
 * `bench/drift`; do not edit by hand. `close` and `loose` are within one language, the others across a pair.
 */
export const FALSE_ALARMS: Readonly<Record<string, Readonly<Record<string, number>>>> = {};
