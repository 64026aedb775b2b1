/**
 * Whether a captured page is the article or a wall before it. A status of 200 says nothing: servers answer a consent page, a log-in page
 * or a test for robots with it. The page counts as a wall when it has little text and speaks of one.
 */
import type { Document } from "@earwitness/core";
import type { Remark } from "./remark.ts";

/** Characters of running text from which a page is taken for more than a wall. */
const ENOUGH = 900;
/** Characters below which there is next to nothing. */
const THIN = 200;

const SIGNS: readonly (readonly [string, RegExp, string])[] = [
  [
    "cookie-wall",
    /\bcookies?\b|informasjonskapsl|samtykke|samtycke|evästee|zustimm|einwilligung|datenschutz-einstellung|consent|consentement|consenso|consentimiento|zgod[aęy]|toestemming|согласие|файлы cookie|згод[аиу]/iu,
    "It asks for consent to cookies.",
  ],
  [
    "robot-check",
    /\b(?:verify (?:that )?you are (?:a )?human|not a robot|unusual traffic|checking your browser|enable javascript|captcha)\b|включите javascript|aktiver javascript|aktivieren sie javascript/iu,
    "It tests whether a person is reading.",
  ],
  [
    "log-in-wall",
    /\b(?:log ?in|sign ?in|subscribe|subscribers only|anmelden|einloggen|abonnieren|logg inn|abonnent|abonner|logga in|connectez-vous|s'abonner|iniciar sesión|accedi|zaloguj)\b|войти|войдите|подписк|увійти/iu,
    "It asks to log in or to subscribe.",
  ],
];

const NEXT = "Open it in a browser, save the page and add the file.";

/** What stands in the way, as a remark; `undefined` when nothing does. */
export function checkContent({ text, paragraphs }: Document): Remark | undefined {
  const running = paragraphs
    .filter(({ role }) => role === "body")
    .reduce((sum, { span }) => sum + (span.end - span.start), 0);
  if (running >= ENOUGH) return undefined;
  const sign = SIGNS.find(([, pattern]) => pattern.test(text));
  if (sign !== undefined) return warning(sign[0], `The page is probably not the article. ${sign[2]} ${NEXT}`);
  return running < THIN ? warning("thin-page", `There is next to no text on the page. ${NEXT}`) : undefined;
}

function warning(code: string, message: string): Remark {
  return { rule: `capture/${code}`, severity: "warning", message };
}
