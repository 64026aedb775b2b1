/** The one stylesheet of the HTML dossier: a small set of tokens, light and dark, screen and paper. */
export const STYLE: string = `
:root { color-scheme: light dark; --ink: #1c1b19; --soft: #6b675f; --page: #fbfaf7; --card: #fff; --line: #dcd8cf; --quote: #fff3c4; --mixed: #e6f0ff; --indirect: #eef4ea; --change: #b3261e; --lit: #ffd9d4; --hint: #f3e3ff; --hedge: #7a3fa0; --call: #0b6b6b; }
@media (prefers-color-scheme: dark) { :root { --ink: #ece9e2; --soft: #a39e94; --page: #191815; --card: #22211d; --line: #3b3933; --quote: #4a3f14; --mixed: #1d3350; --indirect: #243420; --change: #ff8a80; --lit: #6b1f19; --hint: #43265a; --hedge: #cfa0f0; --call: #6fd3d3; } }
* { box-sizing: border-box; }
body { margin: 0 auto; max-width: 84rem; padding: 2rem 1.25rem 6rem; background: var(--page); color: var(--ink); font: 1rem/1.55 Georgia, "Noto Serif", "Times New Roman", serif; }
h1, h2, h3, th, .facts, .margin, nav, .graph text, .relation, .changed, .rule, footer, table.timeline { font-family: system-ui, "Segoe UI", "Noto Sans", sans-serif; }
h1 { font-size: 1.6rem; margin: 0; } h2 { font-size: 1.25rem; margin: 3rem 0 .25rem; } h3 { font-size: 1.05rem; margin: 1.5rem 0 .25rem; color: var(--call); }
.facts, .rule, footer { color: var(--soft); font-size: .85rem; } a { color: inherit; }
nav a { margin-right: 1rem; font-size: .9rem; }
.card { background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: 1rem 1.25rem; margin: 1rem 0; overflow-x: auto; }
.card ul { margin: .5rem 0; padding-left: 1.2rem; }
.page { display: grid; grid-template-columns: minmax(0, 3fr) minmax(16rem, 2fr); gap: 2rem; background: var(--card); border: 1px solid var(--line); border-radius: .6rem; padding: 1.25rem; }
.text { white-space: pre-wrap; overflow-wrap: anywhere; }
.margin { margin: 0; padding-left: 1.8rem; font-size: .82rem; line-height: 1.45; } .margin li { margin-bottom: .8rem; } .margin a { text-decoration: none; display: block; }
.furniture { color: var(--soft); opacity: .6; }
.quotation.direct { background: var(--quote); } .quotation.mixed { background: var(--mixed); } .quotation.indirect { background: var(--indirect); } .quotation.heading { border-bottom: 2px dotted var(--soft); }
.cue { text-decoration: underline; text-underline-offset: .2em; } .speaker { font-weight: 600; } .hedge, .hedged { color: var(--hedge); font-style: italic; }
.change, mark { background: var(--lit); color: inherit; border-bottom: 2px solid var(--change); } .change.hint, mark.hint { background: var(--hint); border-bottom-style: dotted; }
.changed { color: var(--change); font-size: .85rem; font-weight: 600; } .changed.hint { color: var(--hedge); font-weight: 400; } .changed + .changed { margin-left: .6rem; }
table { border-collapse: collapse; width: 100%; } th { text-align: left; font-size: .8rem; color: var(--soft); } td, th { padding: .5rem .75rem; vertical-align: top; border-top: 1px solid var(--line); }
table.compare { table-layout: fixed; } table.compare th:first-child { width: 38%; } .compare p { margin: 0 0 .6rem; } .said time { color: var(--soft); font-size: .85rem; font-variant-numeric: tabular-nums; }
.relation { color: var(--soft); font-size: .8rem; }
table.timeline { font-size: .9rem; } table.timeline td:first-child { white-space: nowrap; font-variant-numeric: tabular-nums; }
.graph { max-width: none; } .graph rect { fill: var(--card); stroke: var(--soft); } .graph text { font-size: 12px; fill: var(--ink); } .graph .name { font-weight: 600; } .graph .changes { fill: var(--change); }
.graph .call rect { stroke: var(--call); stroke-width: 2; } .graph .rendition rect { stroke: var(--call); } .graph .absent rect { stroke-dasharray: 5 4; } .graph .arrow path { fill: none; stroke: var(--soft); } .graph marker path { fill: var(--soft); } .graph .label { fill: var(--soft); font-size: 11px; }
@media (max-width: 56rem) { .page { grid-template-columns: 1fr; } table.compare, table.compare tbody, table.compare tr, table.compare td { display: block; width: 100%; } table.compare thead { display: none; } }
@media print { body { max-width: none; padding: 0; font-size: 10pt; } nav { display: none; } .card, .page, tr { break-inside: avoid; } .page { border: none; padding: 0; } }
`;
