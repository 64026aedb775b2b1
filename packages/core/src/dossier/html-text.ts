/** Escapes text for element content and quoted attributes. Control characters that HTML forbids become U+FFFD. */
export function escapeHtml(text: string): string {
  let out = "";
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const entity = entityOf(text.charCodeAt(i));
    if (entity === undefined) continue;
    out += text.slice(from, i) + entity;
    from = i + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}

function entityOf(unit: number): string | undefined {
  switch (unit) {
    case 0x26:
      return "&amp;";
    case 0x3c:
      return "&lt;";
    case 0x3e:
      return "&gt;";
    case 0x22:
      return "&quot;";
    case 0x27:
      return "&#39;";
    default:
      return unit < 0x20 && unit !== 0x09 && unit !== 0x0a ? "\ufffd" : undefined;
  }
}

/** An id that is safe in `id=""` and `href="#"`: record ids are already letters, digits and underscores. */
export function anchor(id: string): string {
  return escapeHtml(id.replaceAll(/[^A-Za-z0-9_-]/g, "_"));
}
