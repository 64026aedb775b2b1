/** Text to bytes in an encoding of the platform, the inverse of `TextDecoder`; for tests. Throws on a character it has not. */
export function encode(text: string, encoding: string): Uint8Array {
  if (encoding === "utf-8") return new TextEncoder().encode(text);
  if (encoding === "utf-16le") return Uint8Array.from(Buffer.from(text, "utf16le"));
  if (encoding === "utf-16be") return Uint8Array.from(Buffer.from(text, "utf16le").swap16());
  const bytes = new Map<string, number>();
  for (let byte = 0; byte < 256; byte++) {
    const char = new TextDecoder(encoding).decode(Uint8Array.of(byte));
    if (!bytes.has(char)) bytes.set(char, byte);
  }
  return Uint8Array.from(
    text.split("").map((char) => {
      const byte = bytes.get(char);
      if (byte === undefined) throw new RangeError(`${encoding} has no ${char}`);
      return byte;
    }),
  );
}
