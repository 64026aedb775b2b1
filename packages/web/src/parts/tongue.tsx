import { languageName } from "../case/labels.ts";

export function Tongue({ tag }: { tag: string }) {
  return (
    <abbr className="tongue" title={languageName(tag)}>
      {tag}
    </abbr>
  );
}
