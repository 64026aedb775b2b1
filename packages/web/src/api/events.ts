/** Keeps what is shown current: the desk's events say what has changed, this asks for it again. */
import { useQueryClient } from "@tanstack/react-query";
import { useEffect, useState } from "react";
import { urlOf } from "./client.ts";
import { keepJudgement, keys, refreshCase } from "./queries.ts";
import type { Case, Job, Judgement } from "./schema.ts";

/** What each event carries. */
interface Told {
  readonly job: Job;
  readonly case: Case;
  readonly judgement: Judgement;
}

export type Connection = "open" | "lost";

/** Listens as long as the page is open. The browser reconnects by itself and says from where. */
export function useEvents(): Connection {
  const client = useQueryClient();
  const [connection, setConnection] = useState<Connection>("open");
  useEffect(() => {
    const source = new EventSource(urlOf("/events"));
    let wasLost = false;
    const on = <K extends keyof Told>(name: K, act: (value: Told[K]) => void): void =>
      source.addEventListener(name, (event) => act(JSON.parse((event as MessageEvent<string>).data) as Told[K]));
    source.addEventListener("open", () => {
      setConnection("open");
      if (wasLost) void client.invalidateQueries();
      wasLost = false;
    });
    source.addEventListener("error", () => {
      wasLost = true;
      setConnection("lost");
    });
    on("job", (job) => {
      client.setQueryData<Job[]>(keys.jobs, (jobs = []) => [job, ...jobs.filter((one) => one.id !== job.id)]);
      if (job.state === "done" || job.state === "failed") void refreshCase(client, job.case);
    });
    on("case", (one) => {
      client.setQueryData<Case[]>(keys.cases, (cases = []) =>
        cases.some(({ id }) => id === one.id) ? cases.map((old) => (old.id === one.id ? one : old)) : [one, ...cases],
      );
    });
    source.addEventListener("reset", () => void client.invalidateQueries());
    on("judgement", (one) => keepJudgement(client, one));
    return () => source.close();
  }, [client]);
  return connection;
}
