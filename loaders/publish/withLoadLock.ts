import { randomUUID } from "node:crypto";
import { mkdir, open, readdir, rm, stat } from "node:fs/promises";
import { hostname } from "node:os";
import { dirname, join, resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { t } from "../../src/text/t.js";
import { DataProblem, type Problem } from "../sources/dataProblem.js";
import { isRunning, startOf } from "./runningProcess.js";

const attempts = 5;

/**
 * Runs `work` while no other load runs on `workFolder`. Throws DataProblem where there is one, be it of this
 * process or another; the ticket of a process that was killed is removed.
 */
export async function withLoadLock<Result>(workFolder: string, work: () => Promise<Result>): Promise<Result> {
  const tickets = join(resolve(workFolder), "loading");
  await mkdir(tickets, { recursive: true });
  const own = await takeTurn(tickets);
  try {
    return await work();
  } finally {
    await rm(own, { force: true });
  }
}

/**
 * Each load lays down a ticket of its own name, then looks for others: of two loads, the one that looks later
 * sees the other's ticket. A dead load's ticket is removed by its name, which no living load can have; one lock
 * file under a fixed name could be taken from a load that has just replaced the dead one's.
 */
async function takeTurn(tickets: string): Promise<string> {
  const name = await ticketName();
  const own = join(tickets, name);
  for (let attempt = 1; ; attempt += 1) {
    await (await open(own, "wx")).close();
    const other = await runningOther(tickets, name).catch(async (error: unknown) => {
      await rm(own, { force: true });
      throw error;
    });
    if (other === null) return own;
    await rm(own, { force: true });
    if (attempt === attempts) throw new DataProblem([loadRunning(other)]);
    // Two that began together have seen each other; the shorter wait goes first.
    await wait(20 + Math.random() * 100);
  }
}

interface Ticket {
  path: string;
  pid: number;
  start: string | null;
  host: string;
}

interface RunningTicket extends Ticket {
  since: Date;
}

/** The name says everything, so that no ticket is ever half written. */
async function ticketName(): Promise<string> {
  return [process.pid, (await startOf(process.pid)) ?? "", randomUUID(), thisHost()].join("_");
}

const thisHost = (): string => hostname().replaceAll(/[^\w.-]/g, "-");

function ticketOf(tickets: string, name: string): Ticket | null {
  const [, pid, start, host] = /^(\d+)_(\d*)_[\da-f-]+_(.*)$/.exec(name) ?? [];
  if (pid === undefined || host === undefined) return null;
  return { path: join(tickets, name), pid: Number(pid), start: start || null, host };
}

async function runningOther(tickets: string, own: string): Promise<RunningTicket | null> {
  for (const name of await readdir(tickets)) {
    const ticket = name === own ? null : ticketOf(tickets, name);
    if (ticket === null) continue;
    const since = (await stat(ticket.path).catch(() => null))?.mtime;
    // Gone meanwhile: that load has ended.
    if (since === undefined) continue;
    // A process on another machine cannot be asked.
    if (ticket.host !== thisHost() || (await isRunning(ticket.pid, ticket.start)))
      return { ...ticket, since };
    await rm(ticket.path, { force: true });
  }
  return null;
}

function loadRunning({ path, pid, host, since }: RunningTicket): Problem {
  const seen = { since: since.toISOString().slice(0, 19).replace("T", " "), pid };
  return {
    code: "LOAD_RUNNING",
    where: dirname(dirname(path)),
    expected: t("one load at a time"),
    found:
      host === thisHost()
        ? t("that another load is running since {since} UTC, process {pid}", seen)
        : t("that another load is running since {since} UTC, process {pid} on the machine {host}", {
            ...seen,
            host
          }),
    mend: t(
      "Nothing was changed. Wait until it has ended, then load again; if there is no such process any more, delete {path}.",
      { path }
    )
  };
}
