/** Lays the graph out beside the page, so that a large one does not hold it up. */
import { Graph, layout } from "@dagrejs/dagre";

export interface LayoutTask {
  readonly direction: "LR" | "TB";
  readonly boxes: readonly { readonly id: string; readonly width: number; readonly height: number }[];
  readonly arrows: readonly { readonly from: string; readonly to: string }[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Laid {
  readonly width: number;
  readonly height: number;
  /** Middle of each box. */
  readonly boxes: Readonly<Record<string, Point>>;
  /** Points of each arrow, in the order of the task. */
  readonly arrows: readonly (readonly Point[])[];
}

addEventListener("message", ({ data }: MessageEvent<LayoutTask>) => {
  const graph = new Graph();
  graph.setGraph({
    rankdir: data.direction,
    nodesep: 20,
    ranksep: data.direction === "LR" ? 84 : 44,
    marginx: 4,
    marginy: 4,
    // The better ranking takes seconds on a large graph.
    ranker: data.boxes.length > 60 ? "longest-path" : "network-simplex",
  });
  graph.setDefaultEdgeLabel(() => ({}));
  for (const { id, width, height } of data.boxes) graph.setNode(id, { width, height });
  for (const { from, to } of data.arrows) graph.setEdge(from, to, {});
  layout(graph);
  const { width = 0, height = 0 } = graph.graph() as { width?: number; height?: number };
  const laid: Laid = {
    width: Math.ceil(width),
    height: Math.ceil(height),
    boxes: Object.fromEntries(
      data.boxes.map(({ id }) => {
        const { x, y } = graph.node(id) as Point;
        return [id, { x, y }];
      }),
    ),
    arrows: data.arrows.map(({ from, to }) =>
      fromSideToSide(
        (graph.edge(from, to) as { points?: Point[] }).points ?? [],
        graph.node(from) as Placed,
        graph.node(to) as Placed,
        data.direction,
      ),
    ),
  };
  postMessage(laid);
});

type Placed = Point & { readonly width: number; readonly height: number };

/** Arrows leave and enter at the middle of a side: one that begins at a corner seems to come from the box that it passes behind. */
function fromSideToSide(
  points: readonly Point[],
  from: Placed,
  to: Placed,
  direction: LayoutTask["direction"],
): Point[] {
  const inner = points.slice(1, -1);
  if (direction === "LR" && to.x > from.x)
    return [{ x: from.x + from.width / 2, y: from.y }, ...inner, { x: to.x - to.width / 2, y: to.y }];
  if (direction === "TB" && to.y > from.y)
    return [{ x: from.x, y: from.y + from.height / 2 }, ...inner, { x: to.x, y: to.y - to.height / 2 }];
  return [...points];
}
