/**
 * A captured page that can be looked at and does nothing: no script, no frame, no form, no link, nothing loaded. The policy it is sent
 * with forbids the same once more; what is taken out here is what a policy does not reach (prefetching of names, refreshing).
 */
import { Parser } from "htmlparser2";

/** Elements that go with all they hold. */
const OUT = new Set(
  "script noscript template iframe frame frameset object embed applet portal math canvas audio video".split(" "),
);
/** Elements whose tags go and whose text stays. */
const UNWRAPPED = new Set(
  "html head body base link meta form input button select textarea option source track param".split(" "),
);
const VOID = new Set("area br col hr img wbr".split(" "));
/** Attributes that stay; `style` loads nothing under the policy. */
const KEPT = new Set(
  "class id lang dir title alt style width height colspan rowspan scope start reversed cite datetime".split(" "),
);
const IMAGE = /^data:image\/(?:png|jpeg|gif|webp|avif);base64,[A-Za-z0-9+/=\s]*$/u;

/** Renders decoded HTML inert. Linear in its length. */
export function inertPage(html: string): string {
  const parts: string[] = ['<!doctype html><html><head><meta charset="utf-8"></head><body>'];
  const open: string[] = [];
  let hidden = 0;
  let style = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (OUT.has(name)) hidden++;
        if (hidden > 0 || UNWRAPPED.has(name) || !/^[a-z][a-z0-9-]*$/u.test(name)) return;
        style = name === "style";
        if (!VOID.has(name)) open.push(name);
        parts.push(`<${name}${attributesOf(name, attributes)}>`);
      },
      ontext(text) {
        if (hidden === 0) parts.push(style ? text.replaceAll("<", "") : escape(text));
      },
      onclosetag(name) {
        if (OUT.has(name)) hidden = Math.max(0, hidden - 1);
        if (hidden > 0 || open.at(-1) !== name) return;
        style = false;
        open.pop();
        parts.push(`</${name}>`);
      },
    },
    { decodeEntities: true, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(html);
  parser.end();
  return `${parts.join("")}</body></html>\n`;
}

function attributesOf(name: string, attributes: Readonly<Record<string, string>>): string {
  const kept = Object.entries(attributes).filter(
    ([key, value]) => KEPT.has(key) || (name === "img" && key === "src" && IMAGE.test(value)),
  );
  return kept.map(([key, value]) => ` ${key}="${escape(value)}"`).join("");
}

function escape(text: string): string {
  return text.replace(/[&<>"]/gu, (sign) => `&#${sign.charCodeAt(0)};`);
}
