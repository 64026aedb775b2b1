/** Search over quotations, utterances, articles and names of all cases, exactly or folded, with the reason for each hit. */
import { useInfiniteQuery } from "@tanstack/react-query";
import { type FormEvent, useEffect, useRef } from "react";
import { Link, useSearchParams } from "wouter";
import { read } from "../api/client.ts";
import { useCases } from "../api/queries.ts";
import type { Found, Hit } from "../api/schema.ts";
import { CHANGE_TYPES, changeName, languageName, plural } from "../case/labels.ts";
import { piecesOf } from "../case/lit.ts";
import { ChangeTag } from "../parts/change-note.tsx";
import { useKeys } from "../parts/keys.tsx";
import { Empty } from "../parts/states.tsx";
import { Tongue } from "../parts/tongue.tsx";
import { Saved } from "./search/saved.tsx";

const KINDS = [
  ["quotation", "quotations"],
  ["utterance", "utterances"],
  ["article", "articles"],
  ["name", "names"],
] as const;
/** What the address of a search holds and the desk is asked with. */
const FIELDS = ["q", "in", "mode", "case", "lang", "speaker", "change"] as const;

export function Search() {
  const [params, setParams] = useSearchParams();
  const words = params.get("q") ?? "";
  const field = useRef<HTMLInputElement>(null);
  const asked = new URLSearchParams(
    FIELDS.flatMap((name) => (params.get(name) ? [[name, params.get(name) ?? ""]] : [])),
  );
  const found = useInfiniteQuery({
    queryKey: ["search", asked.toString()],
    queryFn: ({ pageParam, signal }) =>
      read<Found>(`/search?${asked}${pageParam === "" ? "" : `&cursor=${encodeURIComponent(pageParam)}`}`, signal),
    initialPageParam: "",
    getNextPageParam: (last) => last.next,
    enabled: words.trim() !== "",
    placeholderData: (before) => before,
  });
  useKeys({ "/": () => field.current?.focus() });
  useEffect(() => {
    document.title = words === "" ? "Search · Earwitness" : `${words} · Earwitness`;
    if (words === "") field.current?.focus();
  }, [words]);
  const set = (name: string, value: string): void =>
    setParams(
      (old) => {
        const next = new URLSearchParams(old);
        if (value === "") next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    set("q", field.current?.value.trim() ?? "");
  };
  const hits = found.data?.pages.flatMap((page) => page.items) ?? [];
  const total = found.data?.pages[0]?.facets?.kind.reduce((sum, { count }) => sum + count, 0) ?? hits.length;
  return (
    <main id="main" className="page search">
      <h1>Search</h1>
      <form role="search" onSubmit={submit} className="search-box">
        <label className="unseen" htmlFor="search-words">
          Words to look for
        </label>
        <input
          key={words}
          ref={field}
          id="search-words"
          name="q"
          type="search"
          defaultValue={words}
          placeholder="words, a name, a number"
          dir="auto"
        />
        <button type="submit" className="primary">
          Search
        </button>
      </form>
      <Facets params={params} counts={found.data?.pages[0]?.facets} onSet={set} />
      <Saved params={asked} onOpen={(saved) => setParams(new URLSearchParams(saved))} />
      {words === "" ? (
        <Empty title="Search all cases at once">
          <p>
            Folded search finds a name in every script: Kupyansk, Kupjansk and Куп'янськ are one. Exact search keeps to
            the letters as they stand.
          </p>
        </Empty>
      ) : (
        <Results hits={hits} total={total} isSearching={found.isFetching} trouble={found.error} />
      )}
      {found.hasNextPage && (
        <button type="button" disabled={found.isFetchingNextPage} onClick={() => void found.fetchNextPage()}>
          More
        </button>
      )}
    </main>
  );
}

interface FacetsProps {
  readonly params: URLSearchParams;
  /** Counts of the hits by what they may be narrowed to. */
  readonly counts: Found["facets"];
  readonly onSet: (name: string, value: string) => void;
}

type Choice = readonly [value: string, label: string];

function Facets({ params, counts, onSet }: FacetsProps) {
  const cases = useCases().data ?? [];
  const kinds = new Set((params.get("in") ?? "").split(",").filter((one) => one !== ""));
  const turn = (kind: string): void => {
    const next = new Set(kinds);
    if (!next.delete(kind)) next.add(kind);
    onSet("in", [...next].join(","));
  };
  const facet = (name: string, label: string, any: string, choices: readonly Choice[]) => (
    <Facet
      label={label}
      value={params.get(name) ?? ""}
      choices={[["", any], ...choices]}
      onSet={(to) => onSet(name, to)}
    />
  );
  const counted = (name: keyof NonNullable<Found["facets"]>, nameOf: (value: string) => string): Choice[] =>
    (counts?.[name] ?? []).map(({ value, count }) => [value, `${nameOf(value)} (${count})`]);
  return (
    <div className="facets">
      <span role="group" aria-label="Look in" className="tags">
        {KINDS.map(([kind, label]) => (
          <button key={kind} type="button" className="chip" aria-pressed={kinds.has(kind)} onClick={() => turn(kind)}>
            {label} <span className="count">{counts?.kind.find(({ value }) => value === kind)?.count}</span>
          </button>
        ))}
      </span>
      {facet("mode", "Spelling", "folded: across scripts", [["exact", "exactly as written"]])}
      {facet(
        "case",
        "Case",
        "all cases",
        cases.map(({ id, name }) => [id, name]),
      )}
      {facet("lang", "Language", "any", counted("language", languageName))}
      {facet("speaker", "Speaker", "anybody", counted("speaker", String))}
      {facet(
        "change",
        "Change",
        "with or without",
        CHANGE_TYPES.map((type) => [type, changeName(type)]),
      )}
    </div>
  );
}

interface FacetProps {
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly onSet: (value: string) => void;
}

/** What is chosen stays to be seen, also when no hit has it. */
function Facet({ label, value, choices, onSet }: FacetProps) {
  const all = choices.some(([one]) => one === value) ? choices : [...choices, [value, value] as const];
  return (
    <label>
      <span>{label}</span>
      <select value={value} onChange={({ target }) => onSet(target.value)}>
        {all.map(([one, text]) => (
          <option key={one} value={one}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

function Results({
  hits,
  total,
  isSearching,
  trouble,
}: {
  hits: readonly Hit[];
  total: number;
  isSearching: boolean;
  trouble: Error | null;
}) {
  if (trouble !== null)
    return (
      <p className="trouble" role="alert">
        {trouble.message}
      </p>
    );
  if (hits.length === 0 && !isSearching)
    return (
      <Empty title="Nothing found">
        <p>Try fewer words, another spelling, or folded search.</p>
      </Empty>
    );
  return (
    <>
      <p className="aside" role="status">
        {isSearching ? "Searching …" : plural(total, "hit")}
      </p>
      <ol className="hits">
        {hits.map((hit) => (
          <HitView key={`${hit.kind} ${hit.case} ${hit.id}`} hit={hit} />
        ))}
      </ol>
    </>
  );
}

const HOW: Readonly<Record<Hit["explain"][number]["how"], string>> = {
  letters: "same letters",
  folded: "same but for case and accents",
  sound: "same name in another spelling",
};

function HitView({ hit }: { hit: Hit }) {
  const caseName = useCases().data?.find((one) => one.id === hit.case)?.name;
  const whole = { exact: hit.text, prefix: "", suffix: "", start: 0, end: hit.text.length };
  const pieces = piecesOf(
    whole,
    hit.spans.map(({ start, end }) => ({ start, end, value: true })),
  );
  return (
    <li>
      <Link href={hrefOf(hit)} className="hit">
        <span className="overline">
          {hit.kind} <Tongue tag={hit.language} /> {hit.speaker} · <span dir="auto">{caseName}</span>
        </span>
        <span className="hit-words" lang={hit.language} dir="auto">
          {pieces.map(({ text, start, values }) => (values.length > 0 ? <mark key={start}>{text}</mark> : text))}
        </span>
        <span className="aside">
          {[...hit.explain].map(({ word, how, found }) => (
            <span key={word + found}>
              {HOW[how]}: {word === found ? word : `${word} → ${found}`}{" "}
            </span>
          ))}
          {hit.changes.length > 0 && (
            <span className="tags">
              {CHANGE_TYPES.filter((type) => hit.changes.includes(type)).map((type) => (
                <ChangeTag key={type} type={type} />
              ))}
            </span>
          )}
        </span>
      </Link>
    </li>
  );
}

/** Where a hit is looked at. Quotations and utterances are looked up in their case by the compare screen. */
function hrefOf({ kind, case: of, id, document }: Hit): string {
  if (kind === "utterance") return `/case/${of}/at/${id}`;
  return `/case/${of}/article/${document}${kind === "quotation" ? `?q=${id}` : ""}`;
}
