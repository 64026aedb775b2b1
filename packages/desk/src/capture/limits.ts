/** Bounds of reading. Every input is untrusted: nothing is read, unpacked or parsed without one of these. */
export interface Limits {
  /** Bytes read from one input; the rest is left out with a note. */
  readonly bytes: number;
  /** UTF-16 units of text kept from one input. */
  readonly units: number;
  /** UTF-16 units of text kept from all inputs of a run together. */
  readonly totalUnits: number;
  /** Files taken from folders in one run. */
  readonly files: number;
  /** Levels of folders below the one given. */
  readonly folderDepth: number;
  /** Bytes of a fetched page after unpacking. */
  readonly fetchBytes: number;
  /** Time for one address, redirects included. */
  readonly fetchMs: number;
  readonly redirects: number;
  /** Levels of HTML elements kept; deeper ones lose their tags and keep their text. */
  readonly htmlDepth: number;
  /** Elements up to which the reader view is tried; above, the visible text is taken. */
  readonly htmlElements: number;
  /** UTF-16 units of text up to which the reader view is tried. */
  readonly htmlUnits: number;
  readonly pdfPages: number;
  /** Inputs read at the same time. */
  readonly concurrency: number;
}

const MB = 1_000_000;

export const LIMITS: Limits = {
  bytes: 20 * MB,
  units: 1 * MB,
  totalUnits: 50 * MB,
  files: 10_000,
  folderDepth: 32,
  fetchBytes: 20 * MB,
  fetchMs: 30_000,
  redirects: 5,
  htmlDepth: 200,
  htmlElements: 20_000,
  htmlUnits: 2 * MB,
  pdfPages: 500,
  concurrency: 8,
};
