/**
 * The export of Telegram Desktop (`result.json`): each message that has something to say, as a text with its channel and its date. Media
 * lie beside the file and are items of their own; the message names the one it carries.
 */
import type { Remark } from "../remark.ts";
import type { Unpacked } from "./unpacked.ts";

/** Characters below which a message without a recording says too little to be an article. */
const LEAST = 60;

interface Message {
  readonly id?: unknown;
  readonly type?: unknown;
  readonly date?: unknown;
  readonly edited?: unknown;
  readonly from?: unknown;
  readonly forwarded_from?: unknown;
  readonly text?: unknown;
  readonly file?: unknown;
  readonly media_type?: unknown;
}

interface Chat {
  readonly name?: unknown;
  readonly messages?: unknown;
}

/** Whether text begins like such an export. */
export function isTelegramExport(head: string): boolean {
  return (
    /^\s*\{\s*"(?:name|about|personal_information)"\s*:/u.test(head) &&
    /"(?:messages|chats|personal_information)"\s*:/u.test(head.slice(0, 4000))
  );
}

/** The messages of an export as texts. Yields nothing when it holds none. */
export function* telegramEntries(json: string): Generator<Unpacked> {
  for (const chat of chatsIn(json)) {
    const name = typeof chat.name === "string" ? chat.name : "";
    for (const message of Array.isArray(chat.messages) ? (chat.messages as readonly Message[]) : []) {
      const found = typeof message === "object" && message !== null ? entryOf(message, name) : undefined;
      if (found !== undefined) yield found;
    }
  }
}

function chatsIn(json: string): readonly Chat[] {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch {
    return [];
  }
  if (typeof value !== "object" || value === null) return [];
  const { chats } = value as { readonly chats?: { readonly list?: unknown } };
  return Array.isArray(chats?.list)
    ? (chats.list as readonly Chat[]).filter((chat) => typeof chat === "object" && chat !== null)
    : [value];
}

function entryOf(message: Message, chat: string): Unpacked | undefined {
  const text = textOf(message.text).trim();
  const file = typeof message.file === "string" && !message.file.startsWith("(") ? message.file : undefined;
  const carries =
    file !== undefined && /^(?:voice_message|audio_file|video_message|video_file)$/u.test(String(message.media_type));
  if (message.type !== "message" || text === "" || (text.length < LEAST && !carries)) return undefined;
  const forwarded = typeof message.forwarded_from === "string" ? message.forwarded_from : undefined;
  const lines = [
    ["outlet", chat],
    ["author", typeof message.from === "string" && message.from !== chat ? message.from : undefined],
    ["date", dateOf(message.date)],
    ["modified", dateOf(message.edited)],
  ].flatMap(([key, value]) => (value === undefined || value === "" ? [] : [`${key}: ${oneLine(value)}`]));
  return {
    name: `${oneLine(chat) || "chat"} #${String(message.id)}`,
    bytes: Buffer.from(`---\n${lines.join("\n")}\n---\n\n${text}\n`),
    mediaType: "text/markdown; charset=utf-8",
    remarks: [
      remarkOn("telegram-message", "This is a message of a Telegram export, with its channel and date put before it."),
      ...(forwarded === undefined
        ? []
        : [remarkOn("telegram-forwarded", `The message is forwarded from ${oneLine(forwarded)}.`)]),
      ...(file === undefined ? [] : [remarkOn("telegram-media", `The message carries ${oneLine(file)}.`)]),
    ],
  };
}

/** Text is a string, or pieces of which some carry their text in a member. */
function textOf(text: unknown): string {
  if (typeof text === "string") return text;
  if (!Array.isArray(text)) return "";
  return text
    .map((piece: unknown) => {
      if (typeof piece === "string") return piece;
      return typeof piece === "object" && piece !== null && "text" in piece && typeof piece.text === "string"
        ? piece.text
        : "";
    })
    .join("");
}

function dateOf(value: unknown): string | undefined {
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}T/u.test(value) ? value.slice(0, 10) : undefined;
}

function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, " ")
    .trim()
    .slice(0, 300);
}

function remarkOn(code: string, message: string): Remark {
  return { rule: `capture/${code}`, severity: "info", message };
}
