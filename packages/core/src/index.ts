/** The public API of the core and nothing else. */
export * from "./model.ts";
