import { spawnSync } from "node:child_process";
import { mkdir, readdir, writeFile } from "node:fs/promises";
import { hostname } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { load } from "../../loaders/load.js";
import { DataProblem } from "../../loaders/sources/dataProblem.js";
import { companyOf, leftovers, optionsFor, place, shown } from "./company.js";

const uuid = "00000000-0000-4000-8000-000000000000";

/** Lays down the ticket of a load of another process. */
async function ticketOf(workFolder: string, pid: number, host: string): Promise<void> {
  const tickets = join(workFolder, "loading");
  await mkdir(tickets, { recursive: true });
  await writeFile(join(tickets, `${pid}__${uuid}_${host}`), "");
}

const codesOf = (error: unknown): string[] =>
  error instanceof DataProblem ? error.problems.map(({ code }) => code) : [String(error)];

describe("two loads into one place", () => {
  it("at once: one is refused or waits, and what is shown is whole", async () => {
    const folders = [await companyOf(2), await companyOf(4)];
    const alone = await Promise.all(
      folders.map(async (folder) => {
        const at = await place();
        await load(optionsFor(folder, at));
        return shown(at.link);
      })
    );
    const at = await place();
    const outcomes = await Promise.allSettled(folders.map((folder) => load(optionsFor(folder, at))));
    const refused = outcomes.flatMap((outcome) =>
      outcome.status === "rejected" ? codesOf(outcome.reason) : []
    );
    expect(refused).toEqual(["LOAD_RUNNING"]);
    expect(alone).toContain(await shown(at.link));
    expect(await leftovers(at)).toEqual([]);
  });

  it("is not held up by the ticket of a process that is no more", async () => {
    const at = await place();
    const dead = spawnSync(process.execPath, ["-e", ""]).pid;
    await ticketOf(at.workFolder, dead, hostname().replaceAll(/[^\w.-]/g, "-"));
    await load(optionsFor(await companyOf(2), at));
    expect(await readdir(join(at.workFolder, "loading"))).toEqual([]);
  });

  it("is refused while a process of another machine may be loading, and names its ticket", async () => {
    const at = await place();
    await ticketOf(at.workFolder, 1, "another-machine");
    const error: unknown = await load(optionsFor(await companyOf(2), at)).catch((caught: unknown) => caught);
    expect(codesOf(error)).toEqual(["LOAD_RUNNING"]);
    expect((error as Error).message).toContain("on the machine another-machine");
    expect((error as Error).message).toContain(uuid);
  });
});

describe("rejected rows", () => {
  it("are those of the load that is shown; those of a refused one lie apart until a load succeeds", async () => {
    const at = await place();
    const { quarantineFolder } = await load(optionsFor(await companyOf(2), at));
    expect(quarantineFolder).toBe(join(at.workFolder, "quarantine"));
    const bad = await companyOf(0);
    const error: unknown = await load(optionsFor(bad, at)).catch((caught: unknown) => caught);
    expect(codesOf(error)).toEqual(["TABLE_EMPTY"]);
    const apart = join(at.workFolder, "quarantine-of-refused-load");
    expect((error as Error).message).toContain(apart);
    expect(await readdir(apart)).toEqual(["deals__deals.csv"]);
    expect(await readdir(join(at.workFolder, "quarantine"))).toEqual(["deals__deals.csv"]);
    await load(optionsFor(await companyOf(2), at));
    expect((await readdir(at.workFolder)).filter((name) => name.startsWith("quarantine"))).toEqual([
      "quarantine"
    ]);
    expect(await leftovers(at)).toEqual([]);
  });
});
