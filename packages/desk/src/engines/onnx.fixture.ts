/** ONNX files written at test time, so that real runtimes can load and run them. Field numbers are those of onnx.proto. */

/** Types of elements, as onnx.proto numbers them. */
export const FLOAT = 1;
export const INT32 = 6;
export const INT64 = 7;
export const FLOAT16 = 10;

/** What goes into a graph or comes out of it; a dimension with a name is as long as it comes. */
interface Value {
  readonly name: string;
  readonly type: number;
  readonly dims: readonly (string | number)[];
}

/** A model of one graph. `facts` stand in its metadata. */
export interface Model {
  readonly nodes: readonly Buffer[];
  readonly weights: readonly Buffer[];
  readonly inputs: readonly Value[];
  readonly outputs: readonly Value[];
  readonly facts: Readonly<Record<string, string>>;
}

export function onnxFile({ nodes, weights, inputs, outputs, facts }: Model): Buffer {
  const graph = [
    ...nodes.map((one) => bytes(1, one)),
    text(2, "tiny"),
    ...weights.map((one) => bytes(5, one)),
    ...inputs.map((one) => bytes(11, value(one))),
    ...outputs.map((one) => bytes(12, value(one))),
  ];
  return Buffer.concat([
    number(1, 8),
    bytes(7, Buffer.concat(graph)),
    bytes(8, number(2, 13)),
    ...Object.entries(facts).map(([key, fact]) => bytes(14, Buffer.concat([text(1, key), text(2, fact)]))),
  ]);
}

export function node(
  type: string,
  inputs: readonly string[],
  outputs: readonly string[],
  ...attributes: readonly Buffer[]
): Buffer {
  return Buffer.concat([
    ...inputs.map((name) => text(1, name)),
    ...outputs.map((name) => text(2, name)),
    text(4, type),
    ...attributes.map((attribute) => bytes(5, attribute)),
  ]);
}

/** Attribute that is a list of whole numbers. */
export function ints(name: string, values: readonly number[]): Buffer {
  return Buffer.concat([text(1, name), ...values.map((one) => number(8, one)), number(20, 7)]);
}

/** Attribute that is one whole number. */
export function int(name: string, amount: number): Buffer {
  return Buffer.concat([text(1, name), number(3, amount), number(20, 2)]);
}

/** Numbers that the graph holds. */
export function tensor(name: string, dims: readonly number[], data: Float32Array): Buffer {
  const raw = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  return Buffer.concat([...dims.map((dim) => number(1, dim)), number(2, FLOAT), text(8, name), bytes(9, raw)]);
}

function value({ name, type, dims }: Value): Buffer {
  const shape = dims.map((dim) => bytes(1, typeof dim === "number" ? number(1, dim) : text(2, dim)));
  const tensorType = Buffer.concat([number(1, type), bytes(2, Buffer.concat(shape))]);
  return Buffer.concat([text(1, name), bytes(2, bytes(1, tensorType))]);
}

function number(field: number, amount: number): Buffer {
  return Buffer.from([...varint(field << 3), ...varint(amount)]);
}

function text(field: number, words: string): Buffer {
  return bytes(field, Buffer.from(words));
}

function bytes(field: number, content: Buffer): Buffer {
  return Buffer.concat([Buffer.from([...varint((field << 3) | 2), ...varint(content.length)]), content]);
}

function varint(amount: number): number[] {
  const out: number[] = [];
  let rest = amount;
  for (; rest > 127; rest = Math.floor(rest / 128)) out.push((rest % 128) | 128);
  return [...out, rest];
}
