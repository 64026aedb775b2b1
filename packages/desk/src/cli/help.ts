/** The page of `earwitness --help`. A test holds it against the options and the exit codes. */
export const HELP = `Usage: earwitness trace [options] FILES|FOLDERS|URLS|-
       earwitness add [options] FILES|FOLDERS|URLS
       earwitness serve|status|rebuild [options]

Shows what was said in a released recording, who passed it on, and what changed on the way.
Give it articles about a released phone call, intercept or voice message, and transcripts where
you have them, in any mix of languages. It finds the calls they speak of, every quotation with its
speaker, who says that who says so, which words are vouched for and which are not, what each
quotation renders, and what differs. Each finding names the rule and the words it rests on.
It shows differences; whether one matters is for a person to judge.

Examples:
  earwitness trace article.html transcript.srt        trace two files, print the case
  earwitness trace --html case.html articles/         a whole folder, as one page to pass on
  earwitness trace --json - https://example.org/a     an address, as JSON for other programs

Inputs:
  FILES      text, Markdown, HTML, PDF; transcripts as .srt, .vtt, Whisper JSON, or text with turns
             ("(R): ...", "[00:12] Mother: ..."); any encoding
  FOLDERS    every file below, but hidden ones and node_modules
  URLS       http:// and https:// pages; never addresses inside this machine or a private network
  -          standard input (trace only)
             add and serve also take recordings, and take apart .zip, WARC, WACZ, the result.json of
             a Telegram export, and reports of auto-archiver

Options of trace:
  --json [FILE]   the case as JSON, to FILE or, with no FILE or -, to standard output
  --md [FILE]     the case as Markdown, likewise
  --html FILE     the case as one self-contained page, without scripts or network, printable
  --width N       columns of the terminal view (40 to 300; otherwise those of the terminal, or 80)
  --colour        colours even when the output is not a terminal
  --no-colour     no colours; so does the environment variable NO_COLOR
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

  -V, --version   the version
  -h, --help      this page

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
  Nothing leaves this machine but the requests for the addresses you give. Pages are read without
  running or loading anything in them. No text of your inputs is written to standard error.
`;
