/**
 * Failed operations. One class, one catalogue: each code has what happened, what to do next and the exit code of the
 * command line. Odd input is not an error: it becomes a `Note` and the work goes on.
 */

/** Exit codes of the command line; documented in `--help`. */
export const EXIT = {
  ok: 0,
  nothingRead: 1,
  usage: 2,
  output: 3,
  internal: 70,
  archive: 4,
  interrupted: 130,
} as const;

interface CatalogueEntry {
  readonly message: string;
  readonly next: string;
  readonly exit: number;
  /** Status of the HTTP answer; 422 where the request was understood and cannot be carried out. */
  readonly status: number;
}

/** Every code a `DeskError` can have. */
export const CATALOGUE = {
  "nothing-read": {
    message: "None of the inputs could be read.",
    next: "The notes above say why for each input; give at least one readable text, HTML, PDF, transcript or recording.",
    exit: EXIT.nothingRead,
    status: 422,
  },
  "no-input": {
    message: "No input was given.",
    next: "Name files, folders or addresses, or - for standard input. Example: earwitness trace article.html",
    exit: EXIT.usage,
    status: 422,
  },
  usage: {
    message: "The command line was not understood.",
    next: "See: earwitness --help",
    exit: EXIT.usage,
    status: 400,
  },
  "output-name": {
    message: "The name of an output file does not fit its format.",
    next: "Use a name that ends in .json, .md or .html (.json or .dat for peaks); to print instead, give - or put the option last.",
    exit: EXIT.usage,
    status: 400,
  },
  "output-in-the-way": {
    message: "An output would overwrite a file that is not a dossier.",
    next: "Choose another name, or move the file away first.",
    exit: EXIT.output,
    status: 409,
  },
  "output-unwritable": {
    message: "An output file could not be written.",
    next: "Check that the folder exists and that you may write there.",
    exit: EXIT.output,
    status: 500,
  },
  interrupted: {
    message: "Stopped.",
    next: "Nothing was written; run the command again to start over.",
    exit: EXIT.interrupted,
    status: 503,
  },
  "address-refused": {
    message: "The address leads into this machine or a private network.",
    next: "Save the page to a file and give the file.",
    exit: EXIT.nothingRead,
    status: 422,
  },
  "address-invalid": {
    message: "The address cannot be used.",
    next: "Give an http:// or https:// address without a user name or password in it.",
    exit: EXIT.nothingRead,
    status: 422,
  },
  "fetch-failed": {
    message: "The address could not be fetched.",
    next: "Check the address and the connection, or save the page to a file and give the file.",
    exit: EXIT.nothingRead,
    status: 502,
  },
  "file-unreadable": {
    message: "The file could not be read.",
    next: "Check that it exists and that you may read it.",
    exit: EXIT.nothingRead,
    status: 422,
  },
  "format-unsupported": {
    message: "The content is not a text, HTML, PDF, transcript or recording.",
    next: "Convert it to text or HTML, or a recording to WAV.",
    exit: EXIT.nothingRead,
    status: 415,
  },
  "file-damaged": {
    message: "The content is damaged or not what its name says.",
    next: "Open it in its own program and save it again, or copy the text into a file.",
    exit: EXIT.nothingRead,
    status: 422,
  },
  "not-found": {
    message: "There is no such thing in the archive.",
    next: "Check the id; it may be of another archive.",
    exit: EXIT.usage,
    status: 404,
  },
  "not-yet": {
    message: "It is not made yet.",
    next: "Wait for the work on the case to finish and ask again.",
    exit: EXIT.archive,
    status: 404,
  },
  "key-reused": {
    message: "The idempotency key was used for another request.",
    next: "Send a new key with a new request.",
    exit: EXIT.usage,
    status: 422,
  },
  "job-state": {
    message: "The job is not in a state that allows this.",
    next: "Look at the job again; it may have finished meanwhile.",
    exit: EXIT.usage,
    status: 409,
  },
  "judgement-unfit": {
    message: "The judgement does not fit what it is about.",
    next: "Name a record of the dossier, and give a value with a correction.",
    exit: EXIT.usage,
    status: 422,
  },
  "correction-unfit": {
    message: "The correction does not fit the transcript.",
    next: "Name utterances and parties of the item's rendition in the dossier, and at least one of them.",
    exit: EXIT.usage,
    status: 422,
  },
  "too-large": {
    message: "It is larger than the limit.",
    next: "Split it, or add the part that matters.",
    exit: EXIT.nothingRead,
    status: 413,
  },
  "desk-refused": {
    message: "The running desk refused it.",
    next: "What it said stands before this.",
    exit: EXIT.nothingRead,
    status: 422,
  },
  "archive-locked": {
    message: "Another process holds the archive.",
    next: "Close it first; if it runs on another computer that is gone, remove desk.json from the archive folder.",
    exit: EXIT.archive,
    status: 503,
  },
  "archive-foreign": {
    message: "The folder is not an archive of earwitness and is not empty.",
    next: "Name another folder with --archive.",
    exit: EXIT.archive,
    status: 500,
  },
  "archive-damaged": {
    message: "The log of the archive is damaged.",
    next: "Restore the archive folder from a copy; nothing was changed.",
    exit: EXIT.archive,
    status: 500,
  },
  "archive-unwritable": {
    message: "The archive could not be written.",
    next: "Check space and permissions of its folder, then start earwitness again.",
    exit: EXIT.archive,
    status: 507,
  },
  "blob-damaged": {
    message: "Stored bytes are missing or not what their hash says.",
    next: "Restore the file from a copy of the archive; earwitness status names it.",
    exit: EXIT.archive,
    status: 500,
  },
  "address-in-use": {
    message: "The address to listen on is taken.",
    next: "Choose another one with --port, or 0 for any that is free.",
    exit: EXIT.usage,
    status: 500,
  },
  "engine-unavailable": {
    message: "The embedding engine is not there.",
    next: "Give a running endpoint or a folder with an ONNX model, or leave --embeddings out: tracing works without.",
    exit: EXIT.usage,
    status: 503,
  },
  "recording-damaged": {
    message: "The recording cannot be decoded.",
    next: "Play it in another program; when it plays there, convert it to WAV and give that.",
    exit: EXIT.nothingRead,
    status: 422,
  },
  "recording-too-heavy": {
    message: "Decoding the recording took more time or memory than is allowed.",
    next: "Convert it to WAV or FLAC with another program and give that.",
    exit: EXIT.nothingRead,
    status: 422,
  },
  "decoder-missing": {
    message: "There is no decoder for this kind of recording on this machine.",
    next: "Install ffmpeg, or convert the recording to WAV, MP3, M4A, OGG or FLAC.",
    exit: EXIT.nothingRead,
    status: 422,
  },
  "synthesiser-missing": {
    message: "There is no speech synthesiser on this machine, so no text can be aligned with a recording.",
    next: "Install espeak-ng (a free program of its own) so that it is on the path.",
    exit: EXIT.nothingRead,
    status: 503,
  },
  "voice-missing": {
    message: "The speech synthesiser has no voice for the language of the transcript.",
    next: "Give a transcript in the language that is spoken, or one with times.",
    exit: EXIT.nothingRead,
    status: 422,
  },
  "alignment-failed": {
    message: "The transcript could not be aligned with the recording.",
    next: "Try a shorter recording or transcript; please report it when it fails again.",
    exit: EXIT.nothingRead,
    status: 500,
  },
  "speaker-unknown": {
    message: "No speaker of the transcript has that label.",
    next: "Give it as it is written before the words: --speaker A=Soldier",
    exit: EXIT.usage,
    status: 400,
  },
  "not-aligned": {
    message: "The transcript does not fit the recording: too few of its words were found.",
    next: "Give a transcript in the language that is spoken in this recording, or have one made (--speech).",
    exit: EXIT.nothingRead,
    status: 422,
  },
  "engine-unknown": {
    message: "There is no such speech engine.",
    next: "Give the address of a server (http://…/v1), the name of a model (earwitness models list) or the folder of one.",
    exit: EXIT.usage,
    status: 400,
  },
  "engine-unreachable": {
    message: "The speech engine does not answer.",
    next: "Check that the server runs, its address, and that it has the model.",
    exit: EXIT.nothingRead,
    status: 502,
  },
  "engine-failed": {
    message: "The engine failed or did not answer as one.",
    next: "Check that it runs, the address and the model (earwitness models get fetches one anew); tracing works without.",
    exit: EXIT.nothingRead,
    status: 502,
  },
  "model-unknown": {
    message: "There is no model of that name.",
    next: "See: earwitness models list",
    exit: EXIT.usage,
    status: 404,
  },
  "model-absent": {
    message: "The model is not on this machine.",
    next: "Fetch it with: earwitness models get NAME",
    exit: EXIT.usage,
    status: 409,
  },
  "voices-unknown": {
    message: "The folder that EARWITNESS_VOICES names does not hold the two models that tell voices apart.",
    next: "Put a model of pyannote's kind there, called segmentation.onnx, and one of speaker embeddings beside it, both for sherpa-onnx.",
    exit: EXIT.usage,
    status: 400,
  },
  "model-unfetched": {
    message: "The model could not be fetched.",
    next: "Check the connection, or put its files into the folder that earwitness models path NAME tells.",
    exit: EXIT.nothingRead,
    status: 502,
  },
  "model-wrong": {
    message: "What was fetched is not the model: its checksum differs.",
    next: "Nothing was kept; try again or from another mirror.",
    exit: EXIT.nothingRead,
    status: 502,
  },
  "corpus-empty": {
    message: "There is nothing to measure on.",
    next: "Give a folder with recordings and their exact words beside them: call.ogg and call.txt.",
    exit: EXIT.usage,
    status: 400,
  },
  internal: {
    message: "Something went wrong inside earwitness.",
    next: "Please report it with the command you ran and the version (earwitness --version).",
    exit: EXIT.internal,
    status: 500,
  },
} as const satisfies Readonly<Record<string, CatalogueEntry>>;

export type DeskErrorCode = keyof typeof CATALOGUE;

/** A failed operation. `detail` is short and never contains text of an input. */
export class DeskError extends Error {
  override readonly name = "DeskError";
  readonly code: DeskErrorCode;
  readonly detail: string | undefined;

  constructor(code: DeskErrorCode, detail?: string, cause?: unknown) {
    super(detail === undefined ? CATALOGUE[code].message : `${CATALOGUE[code].message} ${detail}`, { cause });
    this.code = code;
    this.detail = detail;
  }

  /** What the user can do about it, one sentence. */
  get next(): string {
    return CATALOGUE[this.code].next;
  }

  /** Status of the HTTP answer. */
  get status(): number {
    return CATALOGUE[this.code].status;
  }

  get exit(): number {
    return CATALOGUE[this.code].exit;
  }
}
