import { useEffect, useMemo, useState } from "react";
import { Link } from "wouter";
import { changeName, familyOf } from "../../case/labels.ts";
import type { CaseView } from "../../case/view.ts";
import { Tongue } from "../../parts/tongue.tsx";
import { type Box, type Drawing, drawingOf } from "./graph-model.ts";
import type { Laid, LayoutTask, Point } from "./layout.worker.ts";

const WIDTH = 208;
const WIDE = "(min-width: 48rem)";
/** Types of change named in a box; what is more is counted. */
const NAMED = 4;

export function Graph({ id, view }: { id: string; view: CaseView }) {
  const drawing = useMemo(() => drawingOf(view), [view]);
  const laid = useLayout(drawing);
  if (drawing.boxes.length < 2)
    return <p className="aside">There is nothing to draw yet: one document stands alone.</p>;
  if (laid === undefined)
    return (
      <div className="graph" aria-busy="true">
        <p className="aside">Drawing …</p>
      </div>
    );
  return (
    <div className="graph" tabIndex={0} role="group" aria-label="Who passed it on: boxes are links to the articles">
      <div className="graph-sheet" style={{ inlineSize: laid.width, blockSize: laid.height }}>
        <svg width={laid.width} height={laid.height} aria-hidden="true">
          <defs>
            <marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="7" markerHeight="7" orient="auto">
              <path d="M0 0 8 4 0 8z" />
            </marker>
          </defs>
          {drawing.arrows.map(({ from, to }, index) => (
            <path key={`${from}>${to}`} className="arrow" d={curve(laid.arrows[index] ?? [])} markerEnd="url(#head)" />
          ))}
        </svg>
        {drawing.arrows.map(({ from, to, label }, index) => {
          const middle = middleOf(laid.arrows[index] ?? []);
          return label === "" || middle === undefined ? null : (
            <span key={`${from}>${to}`} className="arrow-label" style={{ left: middle.x, top: middle.y }}>
              {label}
            </span>
          );
        })}
        {drawing.boxes.map((box) => {
          const at = laid.boxes[box.id];
          return at === undefined ? null : <BoxView key={box.id} id={id} view={view} box={box} at={at} />;
        })}
      </div>
    </div>
  );
}

function BoxView({ id, view, box, at }: { id: string; view: CaseView; box: Box; at: Point }) {
  const height = heightOf(box);
  const style = { left: at.x - WIDTH / 2, top: at.y - height / 2, inlineSize: WIDTH, blockSize: height };
  const content = (
    <>
      <span className="box-name" dir="auto">
        {box.name}
      </span>
      <span className="box-detail" dir="auto">
        {box.language !== undefined && <Tongue tag={box.language} />} {box.detail}
      </span>
      {box.changes.length > 0 && (
        <span className="box-changes">
          {box.changes.slice(0, NAMED).map((type) => (
            <span key={type} className={`change-tag ${familyOf(type)}`}>
              {changeName(type)}
            </span>
          ))}
          {box.changes.length > NAMED && <span className="aside">+{box.changes.length - NAMED}</span>}
        </span>
      )}
    </>
  );
  const href =
    box.kind === "call"
      ? compareLink(id, view, box.id)
      : box.kind === "article" || box.kind === "rendition"
        ? `/case/${id}/article/${box.id}`
        : undefined;
  return href === undefined ? (
    <div className={`box ${box.kind}`} style={style}>
      {content}
    </div>
  ) : (
    <Link href={href} className={`box ${box.kind}`} style={style}>
      {content}
    </Link>
  );
}

function compareLink(id: string, view: CaseView, call: string): string | undefined {
  const line = view.lines.find((one) => one.call.id === call);
  return line === undefined ? undefined : `/case/${id}/compare/${line.name}`;
}

function heightOf({ changes }: Box): number {
  return 60 + (changes.length === 0 ? 0 : changes.length > 2 ? 52 : 28);
}

function useLayout({ boxes, arrows }: Drawing): Laid | undefined {
  const [laid, setLaid] = useState<Laid>();
  const [isWide, setWide] = useState(() => matchMedia(WIDE).matches);
  useEffect(() => {
    const media = matchMedia(WIDE);
    const follow = (): void => setWide(media.matches);
    media.addEventListener("change", follow);
    return () => media.removeEventListener("change", follow);
  }, []);
  useEffect(() => {
    const worker = new Worker(new URL("./layout.worker.ts", import.meta.url), { type: "module" });
    worker.addEventListener("message", ({ data }: MessageEvent<Laid>) => setLaid(data));
    const task: LayoutTask = {
      direction: isWide ? "LR" : "TB",
      boxes: boxes.map((box) => ({ id: box.id, width: WIDTH, height: heightOf(box) })),
      arrows,
    };
    worker.postMessage(task);
    return () => worker.terminate();
  }, [boxes, arrows, isWide]);
  return laid;
}

/** A smooth line: each inner point is the control point of a curve between the middles around it. */
function curve(points: readonly Point[]): string {
  const at = ({ x, y }: Point): string => `${x.toFixed(1)} ${y.toFixed(1)}`;
  const [first, ...rest] = points;
  const last = rest.pop();
  if (first === undefined || last === undefined) return "";
  const bends = rest.map((point, index) => {
    const next = rest[index + 1] ?? last;
    return `Q${at(point)} ${at({ x: (point.x + next.x) / 2, y: (point.y + next.y) / 2 })}`;
  });
  return [`M${at(first)}`, ...bends, `L${at(last)}`].join(" ");
}

function middleOf(points: readonly Point[]): Point | undefined {
  return points[Math.floor(points.length / 2)];
}
