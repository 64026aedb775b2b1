/** A speech model of 600 bytes that hears one word, «да», in anything loud: made here so that the real runtime can load and run it. */

/** Bands of the features, and tokens: the word and the blank. */
const BANDS = 80;
const TOKENS = 2;
/** Mean level of the features (natural logarithm) from which there is a word; digital silence is at -15.9. */
const LOUD = -13;

export const TINY_TOKENS = "▁да 0\n<blk> 1\n";

/** The model as an ONNX file: features × weights + bias, in the form of NeMo's CTC models. Field numbers are those of onnx.proto. */
export function tinyModel(): Buffer {
  const weights = new Float32Array(BANDS * TOKENS);
  for (let band = 0; band < BANDS; band++) weights[band * TOKENS] = 1 / BANDS;
  const graph = [
    bytes(1, node("Transpose", ["audio_signal"], ["frames"], ints("perm", [0, 2, 1]))),
    bytes(1, node("MatMul", ["frames", "weights"], ["sums"])),
    bytes(1, node("Add", ["sums", "bias"], ["logits"])),
    bytes(1, node("LogSoftmax", ["logits"], ["logprobs"])),
    text(2, "tiny"),
    bytes(5, tensor("weights", [BANDS, TOKENS], weights)),
    bytes(5, tensor("bias", [TOKENS], Float32Array.of(-LOUD, 0))),
    bytes(11, value("audio_signal", 1, ["N", BANDS, "T"])),
    bytes(11, value("length", 7, ["N"])),
    bytes(12, value("logprobs", 1, ["N", "T", TOKENS])),
  ];
  const facts = { vocab_size: String(TOKENS), subsampling_factor: "1", normalize_type: "", is_giga_am: "0" };
  return Buffer.concat([
    number(1, 8),
    bytes(7, Buffer.concat(graph)),
    bytes(8, number(2, 13)),
    ...Object.entries(facts).map(([key, fact]) => bytes(14, Buffer.concat([text(1, key), text(2, fact)]))),
  ]);
}

function node(
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

function ints(name: string, values: readonly number[]): Buffer {
  return Buffer.concat([text(1, name), ...values.map((one) => number(8, one)), number(20, 7)]);
}

function tensor(name: string, dims: readonly number[], data: Float32Array): Buffer {
  const raw = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
  return Buffer.concat([...dims.map((dim) => number(1, dim)), number(2, 1), text(8, name), bytes(9, raw)]);
}

function value(name: string, type: number, dims: readonly (string | number)[]): Buffer {
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
