import { describe, expect, it } from "vitest";
import { mediaFormatOf } from "./media-format.ts";

const bytes = (text: string): Uint8Array => Buffer.from(text, "latin1");

/** An MPEG frame header and the next one where the first says that it stands. */
function frames(header: readonly number[], length: number): Uint8Array {
  const all = new Uint8Array(length + header.length);
  all.set(header);
  all.set(header, length);
  return all;
}

describe("the format of a recording", () => {
  it.each([
    ["RIFF\0\0\0\0WAVEfmt ", "wav"],
    ["RF64\xff\xff\xff\xffWAVE", "wav"],
    ["RIFF\0\0\0\0AVI LIST", "avi"],
    ["FORM\0\0\0\0AIFC", "aiff"],
    ["\0\0\0\x20ftypM4A ", "mp4"],
    ["\0\0\0\x08wide", "mp4"],
    ["OggS\0\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\x13OpusHead", "ogg-opus"],
    ["OggS\0\x02\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\x01\x1e\x01vorbis", "ogg-vorbis"],
    ["ID3\x04\0\0", "mp3"],
    ["fLaC\0\0\0\x22", "flac"],
    ["#!AMR\n<", "amr"],
    ["\x1A\x45\xDF\xA3", "webm"],
    [".snd\0\0\0\x18", "au"],
  ])("%j is %s", (head, format) => {
    expect(mediaFormatOf(bytes(head), "file")).toBe(format);
  });

  it("is told by two frames in a row where there is no header", () => {
    expect(mediaFormatOf(frames([0xff, 0xfb, 0x90, 0x00], 417), "x")).toBe("mp3");
    expect(mediaFormatOf(frames([0xff, 0xf1, 0x50, 0x80, 0x10, 0x1f, 0xfc], 128), "x")).toBe("aac");
    expect(mediaFormatOf(frames([0xff, 0xfb, 0x90, 0x00], 400), "x")).toBeUndefined();
  });

  it("is told by the name alone for bare telephone samples", () => {
    expect(mediaFormatOf(new Uint8Array(99).fill(0xff), "line.ul")).toBe("mulaw");
    expect(mediaFormatOf(new Uint8Array(99).fill(0xff), "line")).toBeUndefined();
    expect(mediaFormatOf(Buffer.from("Скоро приеду, мама."), "line.al")).toBeUndefined();
  });

  it.each([
    "The free world",
    "caffeine is served",
    "ID3 tags are small",
    "FLV files",
    "OggS is a mark",
    "#!AMRITA",
    "",
  ])("is none for the text %j", (text) => {
    expect(mediaFormatOf(Buffer.from(text), "x.mp3")).toBeUndefined();
  });
});
