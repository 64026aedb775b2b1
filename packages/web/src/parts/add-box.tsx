/** Where material comes in: dropped files and folders, pasted text or address, chosen files. */
import { useQueryClient } from "@tanstack/react-query";
import { type DragEvent, type FormEvent, useEffect, useId, useRef, useState } from "react";
import { useLocation } from "wouter";
import { addItem, createCase, keys, type NewItem } from "../api/queries.ts";
import { plural } from "../case/labels.ts";
import { filesOf, folderOf } from "./dropped.ts";

interface Progress {
  readonly done: number;
  readonly total: number;
  readonly trouble: readonly string[];
}

/** Without `id` a new case is made for what is added, and opened. */
export function AddBox({ id }: { id?: string }) {
  const { add, progress } = useAdd(id);
  const [isOver, setOver] = useState(false);
  const chooser = useRef<HTMLInputElement>(null);
  const field = useRef<HTMLTextAreaElement>(null);
  const name = useId();
  const over = (event: DragEvent): void => {
    event.preventDefault();
    setOver(true);
  };
  const drop = (event: DragEvent): void => {
    event.preventDefault();
    setOver(false);
    const text = event.dataTransfer.getData("text/plain");
    const folder = folderOf(event.dataTransfer);
    void filesOf(event.dataTransfer).then((files) =>
      files.length > 0
        ? add(
            files.map((file) => ({ file })),
            folder,
          )
        : text === ""
          ? undefined
          : add([pasted(text)]),
    );
  };
  const submit = (event: FormEvent<HTMLFormElement>): void => {
    event.preventDefault();
    const form = event.currentTarget;
    const text = field.current?.value.trim() ?? "";
    if (text === "") return chooser.current?.click();
    void add([pasted(text)]).then(() => form.reset());
  };
  return (
    <form
      className="add-box"
      data-over={isOver || undefined}
      onDragOver={over}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
      onSubmit={submit}
    >
      <p className="add-lead">
        <b>Drop articles, transcripts, recordings or folders here</b>
        <span className="aside"> HTML, text, PDF, .srt, .vtt, .json, audio and video</span>
      </p>
      <label className="unseen" htmlFor={name}>
        Or paste an address or a text
      </label>
      <textarea ref={field} id={name} rows={1} placeholder="… or paste an address or a text" dir="auto" />
      <input
        ref={chooser}
        type="file"
        multiple
        hidden
        onChange={({ target }) =>
          void add(Array.from(target.files ?? [], (file) => ({ file }))).then(() => (target.value = ""))
        }
      />
      <span className="add-buttons">
        <button type="submit" className="primary">
          Add
        </button>
        <button type="button" onClick={() => chooser.current?.click()}>
          Choose files
        </button>
      </span>
      <p className="add-progress" role="status">
        {progress !== undefined &&
          progress.done < progress.total &&
          `Adding ${progress.done + 1} of ${progress.total} …`}
        {progress !== undefined &&
          progress.done === progress.total &&
          `${plural(progress.total - progress.trouble.length, "item")} added.`}
        {progress?.trouble.map((one) => (
          <span key={one} className="trouble">
            {one}
          </span>
        ))}
      </p>
    </form>
  );
}

/** One address on a line by itself is fetched; everything else is text. */
function pasted(text: string): NewItem {
  if (/^https?:\/\/\S+$/i.test(text)) return { url: text };
  const name = (/^.{1,60}/u.exec(text)?.[0] ?? "pasted").replaceAll(/[/\\]/g, " ");
  return { text, name: `${name}.txt` };
}

/** Adds things one after another; without `id` to a new case, which is then opened. */
export function useAdd(id: string | undefined) {
  const [progress, setProgress] = useState<Progress>();
  const client = useQueryClient();
  const [, go] = useLocation();
  const isBusy = progress !== undefined && progress.done < progress.total;
  useEffect(() => {
    if (!isBusy) return undefined;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener("beforeunload", warn);
    return () => removeEventListener("beforeunload", warn);
  }, [isBusy]);
  const add = async (items: readonly NewItem[], name = caseName(items)): Promise<void> => {
    if (items.length === 0) return;
    let now: Progress = { done: 0, total: items.length, trouble: [] };
    const show = (change: Partial<Progress>): void => setProgress((now = { ...now, ...change }));
    show({});
    const into =
      id ??
      (await createCase(name).then(
        (made) => made.id,
        (error: Error) => show({ done: items.length, trouble: [error.message] }),
      ));
    if (into === undefined) return;
    for (const item of items) {
      await addItem(into, item, crypto.randomUUID()).catch((error: Error) =>
        show({ trouble: [...now.trouble, `${nameOf(item)}: ${error.message}`] }),
      );
      show({ done: now.done + 1 });
    }
    await Promise.all([
      client.invalidateQueries({ queryKey: keys.cases }),
      client.invalidateQueries({ queryKey: keys.items(into) }),
      client.invalidateQueries({ queryKey: keys.jobs }),
    ]);
    if (id === undefined && now.trouble.length < items.length) go(`/case/${into}`);
  };
  return { add, progress };
}

function nameOf(item: NewItem): string {
  return "file" in item ? item.file.name : "url" in item ? item.url : item.name;
}

function caseName(items: readonly NewItem[]): string {
  const first = items[0];
  const name = first === undefined ? "Case" : nameOf(first).replace(/\.[a-z0-9]{1,5}$/i, "");
  return items.length > 1 ? `${name} and ${items.length - 1} more` : name;
}
