/** Search over quotations, utterances, articles and names of all cases, exactly or folded, with the reason for each hit. */
import { useInfiniteQuery } from "@tanstack/react-query";
import { type FormEvent, useEffect, useRef, useState } from "react";
import { Link, useSearchParams } from "wouter";
import { read } from "../api/client.ts";
import { useCases } from "../api/queries.ts";
import type { Hit, HitPage } from "../api/search.ts";
import { CHANGE_TYPES, changeName, plural } from "../case/labels.ts";
import { piecesOf } from "../case/lit.ts";
import { useKeys } from "../parts/keys.tsx";
import { Empty } from "../parts/states.tsx";
import { Saved } from "./search/saved.tsx";

const KINDS = ["quotations", "utterances", "articles", "names"] as const;
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
      read<HitPage>(`/search?${asked}${pageParam === "" ? "" : `&cursor=${encodeURIComponent(pageParam)}`}`, signal),
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
      <Facets params={params} onSet={set} />
      <Saved params={asked} onOpen={(saved) => setParams(new URLSearchParams(saved))} />
      {words === "" ? (
        <Empty title="Search all cases at once">
          <p>
            Folded search finds a name in every script: Kupyansk, Kupjansk and Куп'янськ are one. Exact search keeps to
            the letters as they stand.
          </p>
        </Empty>
      ) : (
        <Results hits={hits} isSearching={found.isFetching} trouble={found.error} />
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
  readonly onSet: (name: string, value: string) => void;
}

function Facets({ params, onSet }: FacetsProps) {
  const cases = useCases().data ?? [];
  const kinds = new Set((params.get("in") ?? "").split(",").filter((one) => one !== ""));
  const turn = (kind: string): void => {
    const next = new Set(kinds);
    if (!next.delete(kind)) next.add(kind);
    onSet("in", [...next].join(","));
  };
  return (
    <div className="facets">
      <span role="group" aria-label="Look in" className="tags">
        {KINDS.map((kind) => (
          <button key={kind} type="button" className="chip" aria-pressed={kinds.has(kind)} onClick={() => turn(kind)}>
            {kind}
          </button>
        ))}
      </span>
      <Facet
        name="mode"
        label="Spelling"
        params={params}
        onSet={onSet}
        options={[
          ["", "folded: across scripts"],
          ["exact", "exactly as written"],
        ]}
      />
      <Facet
        name="case"
        label="Case"
        params={params}
        onSet={onSet}
        options={[["", "all cases"], ...cases.map((one) => [one.id, one.name] as const)]}
      />
      <Facet
        name="change"
        label="Change"
        params={params}
        onSet={onSet}
        options={[["", "with or without"], ...CHANGE_TYPES.map((one) => [one, changeName(one)] as const)]}
      />
      <Typed name="lang" label="Language" hint="en, nb, uk …" params={params} onSet={onSet} />
      <Typed name="speaker" label="Speaker" hint="soldier, mother …" params={params} onSet={onSet} />
    </div>
  );
}

function Facet({
  name,
  label,
  params,
  onSet,
  options,
}: FacetsProps & { name: string; label: string; options: readonly (readonly [string, string])[] }) {
  return (
    <label>
      <span>{label}</span>
      <select value={params.get(name) ?? ""} onChange={({ target }) => onSet(name, target.value)}>
        {options.map(([value, text]) => (
          <option key={value} value={value}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}

function Typed({ name, label, hint, params, onSet }: FacetsProps & { name: string; label: string; hint: string }) {
  const kept = params.get(name) ?? "";
  const [value, setValue] = useState(kept);
  return (
    <label>
      <span>{label}</span>
      <input
        value={value}
        placeholder={hint}
        size={12}
        onChange={({ target }) => setValue(target.value)}
        onBlur={() => value !== kept && onSet(name, value.trim())}
        onKeyDown={({ key }) => key === "Enter" && onSet(name, value.trim())}
      />
    </label>
  );
}

function Results({
  hits,
  isSearching,
  trouble,
}: {
  hits: readonly Hit[];
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
        {isSearching ? "Searching …" : plural(hits.length, "hit")}
      </p>
      <ol className="hits">
        {hits.map((hit) => (
          <HitView key={`${hit.kind} ${hit.case} ${hit.id}`} hit={hit} />
        ))}
      </ol>
    </>
  );
}

function HitView({ hit }: { hit: Hit }) {
  const whole = { exact: hit.text, prefix: "", suffix: "", start: 0, end: hit.text.length };
  const pieces = piecesOf(
    whole,
    hit.spans.map(({ start, end }) => ({ start, end, value: true })),
  );
  return (
    <li>
      <Link href={hrefOf(hit)} className="hit">
        <span className="overline">{hit.kind}</span>
        <span className="hit-words" lang={hit.language} dir="auto">
          {pieces.map(({ text, start, values }) => (values.length > 0 ? <mark key={start}>{text}</mark> : text))}
        </span>
        <span className="aside">{hit.explain}</span>
      </Link>
    </li>
  );
}

/** Where a hit is looked at. Quotations and utterances are looked up in their case by the compare screen. */
function hrefOf({ kind, case: of, id, document }: Hit): string {
  if (kind === "utterance") return `/case/${of}/at/${id}`;
  if (document === undefined) return `/case/${of}`;
  return `/case/${of}/article/${document}${kind === "quotation" ? `?q=${id}` : ""}`;
}
