import { useCorrections } from "../../api/queries.ts";
import type { Rendition } from "../../api/schema.ts";
import { plural } from "../../case/labels.ts";

/** Who corrected what, and when. */
export function History({ item, rendition }: { item: string; rendition: Rendition }) {
  const corrections = useCorrections(item).data ?? [];
  if (corrections.length === 0) return null;
  const numbers = new Map(rendition.utterances.map(({ id, index }) => [id, index + 1]));
  return (
    <section className="history" aria-labelledby="history-title">
      <h2 id="history-title">History</h2>
      <p className="aside">{plural(corrections.length, "correction")}; what was captured stays as it is.</p>
      <ol>
        {corrections.toReversed().map((one) => (
          <li key={one.id}>
            <b>{one.by}</b> <time>{one.at.slice(0, 16).replace("T", " ")}</time>
            <ul>
              {one.utterances.map(({ id, text, speaker, before }) => (
                <li key={id}>
                  line {numbers.get(id)}:{" "}
                  {text !== undefined && (
                    <span className="swap" dir="auto">
                      <del>{before.text}</del> → <ins>{text}</ins>
                    </span>
                  )}
                  {speaker !== undefined && ` speaker ${before.speaker ?? "not said"} → ${speaker}`}
                </li>
              ))}
              {one.parties.map(({ label, name, role, before }) => (
                <li key={label}>
                  {label}: {before.name ?? before.role ?? "no name"} → {name ?? role}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </section>
  );
}
