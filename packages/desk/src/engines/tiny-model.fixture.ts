/** Models of a kilobyte each, made here so that the real runtime can load and run them: they do by rule what trained ones do. */
import { FLOAT, FLOAT16, INT32, INT64, int, ints, node, onnxFile, tensor } from "./onnx.fixture.ts";

/** Bands of the features, and tokens: the word and the blank. */
const BANDS = 80;
const TOKENS = 2;
/** Mean level of the features (natural logarithm) from which there is a word; digital silence is at -15.9. */
const LOUD = -13;

export const TINY_TOKENS = "▁да 0\n<blk> 1\n";

/** Hears one word, «да», in anything loud, in the form of NeMo's CTC models. */
export function tinyModel(): Buffer {
  const weights = new Float32Array(BANDS * TOKENS);
  for (let band = 0; band < BANDS; band++) weights[band * TOKENS] = 1 / BANDS;
  return onnxFile({
    nodes: [
      node("Transpose", ["audio_signal"], ["frames"], ints("perm", [0, 2, 1])),
      node("MatMul", ["frames", "weights"], ["sums"]),
      node("Add", ["sums", "bias"], ["logits"]),
      node("LogSoftmax", ["logits"], ["logprobs"]),
    ],
    weights: [tensor("weights", [BANDS, TOKENS], weights), tensor("bias", [TOKENS], Float32Array.of(-LOUD, 0))],
    inputs: [
      { name: "audio_signal", type: FLOAT, dims: ["N", BANDS, "T"] },
      { name: "length", type: INT64, dims: ["N"] },
    ],
    outputs: [{ name: "logprobs", type: FLOAT, dims: ["N", "T", TOKENS] }],
    facts: { vocab_size: String(TOKENS), subsampling_factor: "1", normalize_type: "", is_giga_am: "0" },
  });
}

/** Samples of a step of T-one at 8 kHz, and of the ten frames that it makes of one. */
const STEP = 2400;
const FRAME = 240;
/** Mean size of 16-bit samples from which there is a word. */
const AUDIBLE = 1000;
export const TINY_TONE_TOKENS = "д 0\n<blk> 1\n  2\n";

/** Hears «д» in anything loud and a space in anything faint, in the form of T-one: samples in, a state handed on. */
export function tinyTone(): Buffer {
  const size = 3;
  return onnxFile({
    nodes: [
      node("Cast", ["signal"], ["samples"], int("to", FLOAT)),
      node("Transpose", ["samples"], ["line"], ints("perm", [0, 2, 1])),
      node("Abs", ["line"], ["sizes"]),
      node("AveragePool", ["sizes"], ["means"], ints("kernel_shape", [FRAME]), ints("strides", [FRAME])),
      node("Transpose", ["means"], ["frames"], ints("perm", [0, 2, 1])),
      node("MatMul", ["frames", "weights"], ["sums"]),
      node("Add", ["sums", "bias"], ["logits"]),
      node("LogSoftmax", ["logits"], ["logprobs"]),
      node("Identity", ["state"], ["state_next"]),
    ],
    weights: [
      tensor("weights", [1, size], Float32Array.of(1 / AUDIBLE, 0, 0.5 / AUDIBLE)),
      tensor("bias", [size], Float32Array.of(-1, 0, -0.4)),
    ],
    inputs: [
      { name: "signal", type: INT32, dims: ["N", STEP, 1] },
      { name: "state", type: FLOAT16, dims: ["N", 4] },
    ],
    outputs: [
      { name: "logprobs", type: FLOAT, dims: ["N", STEP / FRAME, size] },
      { name: "state_next", type: FLOAT16, dims: ["N", 4] },
    ],
    facts: { frame_length_ms: "300", state_dim: "4", sample_rate: "8000" },
  });
}

/** Samples of a window, and of a frame in it, at 16 kHz; combinations of up to two of three voices. */
const WINDOW = 80_000;
const SLOT = 800;
const COMBINATIONS = 7;

/**
 * Takes low sound for one voice, high sound for another, and both for silence when they are faint, in the form of pyannote's segmentation:
 * sums of neighbouring samples are large in low sound, differences in high sound.
 */
export function tinySegmentation(): Buffer {
  const weights = new Float32Array(2 * COMBINATIONS);
  weights[1] = 1;
  weights[COMBINATIONS + 2] = 1;
  return onnxFile({
    nodes: [
      node("Conv", ["x", "pair"], ["both"], ints("kernel_shape", [2]), ints("pads", [0, 1])),
      node("Abs", ["both"], ["sizes"]),
      node("AveragePool", ["sizes"], ["means"], ints("kernel_shape", [SLOT]), ints("strides", [SLOT])),
      node("Transpose", ["means"], ["frames"], ints("perm", [0, 2, 1])),
      node("MatMul", ["frames", "weights"], ["sums"]),
      node("Add", ["sums", "bias"], ["y"]),
    ],
    weights: [
      tensor("pair", [2, 1, 2], Float32Array.of(1, 1, 1, -1)),
      tensor("weights", [2, COMBINATIONS], weights),
      tensor("bias", [COMBINATIONS], Float32Array.of(0.02, 0, 0, -1, -1, -1, -1)),
    ],
    inputs: [{ name: "x", type: FLOAT, dims: ["N", 1, "T"] }],
    outputs: [{ name: "y", type: FLOAT, dims: ["N", "F", COMBINATIONS] }],
    facts: {
      model_type: "pyannote-segmentation-3.0",
      sample_rate: "16000",
      window_size: String(WINDOW),
      receptive_field_size: String(SLOT),
      receptive_field_shift: String(SLOT),
      num_speakers: "3",
      powerset_max_classes: "2",
      num_classes: String(COMBINATIONS),
    },
  });
}

/** Describes a voice by how much louder its lower bands are than its upper ones, in the form of 3D-Speaker's embeddings. */
export function tinyEmbedding(): Buffer {
  const weights = new Float32Array(BANDS * 2);
  for (let band = 0; band < BANDS; band++) {
    weights[2 * band] = (band < BANDS / 2 ? 1 : -1) / BANDS;
    weights[2 * band + 1] = -(weights[2 * band] ?? 0);
  }
  return onnxFile({
    nodes: [
      node("ReduceMean", ["x"], ["mean"], ints("axes", [1]), int("keepdims", 0)),
      node("MatMul", ["mean", "weights"], ["embedding"]),
    ],
    weights: [tensor("weights", [BANDS, 2], weights)],
    inputs: [{ name: "x", type: FLOAT, dims: ["N", "T", BANDS] }],
    outputs: [{ name: "embedding", type: FLOAT, dims: ["N", 2] }],
    facts: {
      framework: "3d-speaker",
      language: "none",
      output_dim: "2",
      sample_rate: "16000",
      normalize_samples: "1",
      feature_normalize_type: "",
    },
  });
}
