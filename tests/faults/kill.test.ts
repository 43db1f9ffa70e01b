import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { load } from "../../loaders/load.js";
import { Random } from "../../loaders/sample/random.js";
import { bundleChild } from "./bundleChild.js";
import { companyOf, contentOf, leftovers, optionsFor, place, shown } from "./company.js";

/*
 * Most of a load only computes, so most kills are aimed at its last moments, in which it publishes.
 * REVIEW_LOAD_KILLS=200 kills as many whole loads, in some minutes.
 */
const publishKills = 100;
const loadKills = Number(process.env["REVIEW_LOAD_KILLS"] ?? 10);
/** Places that are killed side by side. */
const lanes = 2;

interface Killing {
  child: "publishChild" | "loadChild";
  words: string[];
  delayMs: number;
}

let bundles: Record<Killing["child"], string>;

interface Killings {
  child: Killing["child"];
  kills: number;
  /** Kills are spread evenly over this time. */
  spanMs: number;
}

/** Starts the work in another process and kills it after so many milliseconds. */
async function killAfter({ child, words, delayMs }: Killing): Promise<void> {
  // Without the flags of vitest's own processes.
  const started = fork(bundles[child], words, { execArgv: [], silent: true });
  const ended = once(started, "exit");
  await Promise.race([once(started, "message"), ended]);
  if (started.connected) started.send("go");
  await wait(delayMs);
  started.kill("SIGKILL");
  expect(await ended, "the process ended by itself, before it was killed").toEqual([null, "SIGKILL"]);
}

/** How long another process takes to publish both snapshots, one after the other, as it does until it is killed. */
async function publishTime(snapshots: readonly string[]): Promise<number> {
  const { workFolder, link } = await place();
  const started = fork(bundles.publishChild, [workFolder, link, ...snapshots], {
    execArgv: [],
    silent: true
  });
  await once(started, "message");
  const startedAt = performance.now();
  started.send("go");
  for (const _snapshot of snapshots) await once(started, "message");
  const taken = performance.now() - startedAt;
  started.kill("SIGKILL");
  return taken;
}

describe("a load that is killed", () => {
  let folders: string[] = [];
  const loaded: { snapshot: string; content: string | null; rejected: string | null }[] = [];
  let loadMs = 0;
  let publishMs = 0;

  beforeAll(async () => {
    bundles = {
      publishChild: await bundleChild("publishChild"),
      loadChild: await bundleChild("loadChild")
    };
    folders = [await companyOf(3), await companyOf(5)];
    for (const folder of folders) {
      const at = await place();
      const startedAt = performance.now();
      const { snapshot } = await load(optionsFor(folder, at));
      loadMs = performance.now() - startedAt;
      const rejected = await contentOf(join(at.workFolder, "quarantine"));
      loaded.push({ snapshot, content: await shown(at.link), rejected });
    }
    publishMs = await publishTime(loaded.map(({ snapshot }) => snapshot));
  });

  /** How often the snapshot shown was another one after a kill than before it; each time it is checked to be whole. */
  async function killed(lane: number, { kills, child, spanMs }: Killings): Promise<number> {
    const contents = loaded.map(({ content }) => content);
    // Between two renames there is no such folder for a moment; the next load puts it there again.
    const wholeRows = [null, ...loaded.map(({ rejected }) => rejected), ...contents];
    const at = await place();
    await load(optionsFor(folders[0] ?? "", at));
    const random = new Random(20261123, child, lane);
    let changes = 0;
    let before = contents[0];
    for (let kill = 0; kill < kills; kill += 1) {
      const sources = child === "loadChild" ? folders : loaded.map(({ snapshot }) => snapshot);
      const words = [at.workFolder, at.link, ...sources.toReversed()];
      await killAfter({ child, words, delayMs: random.between(0, spanMs) });
      const after = await shown(at.link);
      expect(contents, "the snapshot shown is one of the two, byte for byte").toContain(after);
      const rows = await contentOf(join(at.workFolder, "quarantine"));
      expect(wholeRows, "the rejected rows are those of one load, byte for byte, or absent").toContain(rows);
      if (after !== before) changes += 1;
      before = after;
    }
    await load(optionsFor(folders[1] ?? "", at));
    expect(await shown(at.link)).toBe(contents[1]);
    expect(await leftovers(at)).toEqual([]);
    return changes;
  }

  const inLanes = (killings: Killings): Promise<number[]> =>
    Promise.all(
      Array.from({ length: lanes }, (_lane, lane) =>
        killed(lane, { ...killings, kills: killings.kills / lanes })
      )
    );

  it(`leaves a whole snapshot, old or new, at each of ${publishKills} moments of its publishing`, async () => {
    const changes = await inLanes({ child: "publishChild", kills: publishKills, spanMs: 4 * publishMs });
    // Kills that all came before anything was published would prove nothing.
    expect(Math.min(...changes)).toBeGreaterThan(2);
  }, 200_000);

  it(
    `leaves a whole snapshot at each of ${loadKills} moments of the rest`,
    async () => void (await inLanes({ child: "loadChild", kills: loadKills, spanMs: 1.5 * loadMs })),
    60_000 + 15_000 * loadKills
  );
});
