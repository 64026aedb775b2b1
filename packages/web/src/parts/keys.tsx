/** Keys of the screens. One handler a screen; keys typed into a field are left alone. */
import { useEffect, useLayoutEffect, useRef } from "react";

export type Keys = Readonly<Record<string, () => void>>;

export function useKeys(keys: Keys): void {
  const latest = useRef(keys);
  // Before the paint: what can be seen can be pressed.
  useLayoutEffect(() => {
    latest.current = keys;
  });
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented || isTyping(event)) return;
      const act = latest.current[event.key];
      if (act === undefined) return;
      event.preventDefault();
      act();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, []);
}

function isTyping({ target, key }: KeyboardEvent): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (document.querySelector("dialog[open]") !== null) return true;
  if (target.isContentEditable || target.matches("select, textarea, input:not([type=checkbox], [type=radio])"))
    return true;
  return key === "Enter" || key === " " ? target.matches("a, button, summary, input") : false;
}

const HELP: readonly (readonly [string, readonly (readonly [string, string])[]])[] = [
  [
    "Compare",
    [
      ["→ or j", "next line"],
      ["← or k", "line before"],
      ["n, p", "next or previous changed line"],
      ["0", "all changes"],
    ],
  ],
  [
    "Judge",
    [
      ["j, k", "next, previous"],
      ["a", "accept"],
      ["r", "reject"],
      ["c", "correct"],
      ["u", "undo the last"],
    ],
  ],
  [
    "Article",
    [
      ["j, k", "next, previous quotation"],
      ["Enter", "compare it"],
    ],
  ],
  [
    "Recording",
    [
      ["space", "play or pause"],
      ["j, k", "next, previous turn"],
      ["p", "hear the turn"],
      ["e", "correct the turn"],
      [", .", "two seconds back, on"],
      ["[, ]", "slower, faster"],
      ["l", "loop the turn"],
      ["Ctrl + Enter", "save, and on to the next"],
      ["Ctrl + U", "mark as unintelligible"],
    ],
  ],
  [
    "Everywhere",
    [
      ["/", "search"],
      ["?", "this list"],
    ],
  ],
];

export function KeysHelp() {
  const dialog = useRef<HTMLDialogElement>(null);
  const open = (): void => dialog.current?.showModal();
  useKeys({ "?": open });
  return (
    <>
      <button type="button" className="quiet keys-button" onClick={open} title="Keys (?)">
        <span aria-hidden="true">?</span>
        <span className="unseen">Keys</span>
      </button>
      <dialog ref={dialog} aria-labelledby="keys-title" className="keys-help">
        <form method="dialog">
          <h2 id="keys-title">Keys</h2>
          <button className="quiet">Close</button>
        </form>
        <div className="key-groups">
          {HELP.map(([screen, keys]) => (
            <section key={screen}>
              <h3>{screen}</h3>
              <dl>
                {keys.map(([key, what]) => (
                  <div key={key}>
                    <dt>
                      <kbd>{key}</kbd>
                    </dt>
                    <dd>{what}</dd>
                  </div>
                ))}
              </dl>
            </section>
          ))}
        </div>
      </dialog>
    </>
  );
}
