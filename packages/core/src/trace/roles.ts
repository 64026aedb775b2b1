/** Roles that may be one and the same voice: a general role covers the narrower ones. */
const COVERS: Readonly<Record<string, readonly string[]>> = {
  soldier: [
    "commander",
    "officer",
    "prisoner",
    "fighter",
    "pilot",
    "operator",
    "comrade",
    "son",
    "husband",
    "brother",
    "friend",
  ],
  parent: ["mother", "father"],
  relative:
    "mother father parent wife husband sister brother son daughter child grandmother grandfather aunt uncle".split(" "),
  man: "soldier commander officer prisoner fighter father husband brother son grandfather uncle friend comrade pilot".split(
    " ",
  ),
  woman: "mother wife sister daughter grandmother aunt friend partner".split(" "),
  partner: ["wife", "husband"],
  child: ["son", "daughter"],
};
const ANY: ReadonlySet<string> = new Set(["voice", "caller", "person"]);

/** Whether two roles can be one voice; undefined when either is not known. */
export function rolesAgree(a: string | undefined, b: string | undefined): boolean | undefined {
  if (a === undefined || b === undefined) return undefined;
  if (a === b) return true;
  if (ANY.has(a) || ANY.has(b)) return undefined;
  return (COVERS[a]?.includes(b) ?? false) || (COVERS[b]?.includes(a) ?? false);
}
