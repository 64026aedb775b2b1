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
    arrows: data.arrows.map(({ from, to }) => (graph.edge(from, to) as { points?: Point[] }).points ?? []),
  };
  postMessage(laid);
});
