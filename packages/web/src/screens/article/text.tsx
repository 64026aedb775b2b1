import { Fragment, useContext } from "react";
import type { Document } from "../../api/schema.ts";
import { changeName, familyOf } from "../../case/labels.ts";
import type { Piece } from "../../case/lit.ts";
import { Pointed } from "../../parts/words.tsx";
import type { Layer } from "./blocks.ts";

interface Props {
  readonly paragraph: Document["paragraphs"][number];
  readonly pieces: readonly Piece<Layer>[];
  readonly language: string;
  readonly selected: string | undefined;
  readonly numbers: ReadonlyMap<string, number>;
  readonly onSelect: (quotation: string) => void;
}

export function Text({ paragraph, pieces, language, selected, numbers, onSelect }: Props) {
  const Element = ({ title: "h2", heading: "h3", body: "p", furniture: "p", turn: "p" } as const)[paragraph.role];
  return (
    <Element lang={language} dir="auto">
      {pieces.map((piece) => (
        <Fragment key={piece.start}>
          <Opening piece={piece} numbers={numbers} />
          <Words piece={piece} selected={selected} onSelect={onSelect} />
        </Fragment>
      ))}
    </Element>
  );
}

/** The number of each quotation that begins with this piece; the margin has the same number. */
function Opening({ piece, numbers }: { piece: Piece<Layer>; numbers: ReadonlyMap<string, number> }) {
  return piece.values.map((layer) =>
    layer.kind === "quotation" && layer.quotation.content[0]?.start === piece.start ? (
      <sup key={layer.quotation.id} id={`q-${layer.quotation.id}`} className="q-number">
        {numbers.get(layer.quotation.id)}
      </sup>
    ) : null,
  );
}

function Words({ piece, selected, onSelect }: { piece: Piece<Layer> } & Pick<Props, "selected" | "onSelect">) {
  const pointed = useContext(Pointed);
  const { text, values } = piece;
  if (values.length === 0) return text;
  const quotation = values.findLast((layer) => layer.kind === "quotation");
  const change = values.findLast((layer) => layer.kind === "change")?.change;
  const hedge = values.find((layer) => layer.kind === "hedge");
  const classes = [...new Set(values.map(({ kind }) => (kind === "change" ? "" : `in-${kind}`)))].join(" ");
  const inner =
    change === undefined ? (
      text
    ) : (
      <mark
        className={`lit ${familyOf(change.type)} ${change.grade}`}
        title={changeName(change.type)}
        data-pointed={pointed.id === change.id || undefined}
        onPointerEnter={() => pointed.point(change.id)}
        onPointerLeave={() => pointed.point(undefined)}
      >
        {text}
      </mark>
    );
  return (
    <span
      className={classes}
      data-relation={quotation?.relation}
      data-selected={(quotation !== undefined && quotation.quotation.id === selected) || undefined}
      title={hedge === undefined ? undefined : `hedge: ${hedge.doubts}`}
      onClick={quotation === undefined ? undefined : () => onSelect(quotation.quotation.id)}
    >
      {inner}
    </span>
  );
}
