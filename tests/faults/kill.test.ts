import { fork } from "node:child_process";
import { once } from "node:events";
import { setTimeout as wait } from "node:timers/promises";
import { beforeAll, describe, expect, it } from "vitest";
import { load } from "../../loaders/load.js";
import { Random } from "../../loaders/sample/random.js";
import { companyOf, leftovers, optionsFor, place, shown } from "./company.js";

/* Most of a load only computes, so most kills are aimed at its last moments, in which it publishes. */
const publishKills = 96;
const loadKills = 8;
/** Places that are killed side by side. */
const lanes = 2;

interface Killing {
  child: "publishChild.ts" | "loadChild.ts";
  words: string[];
  delayMs: number;
}

/** Starts the work in another process and kills it after so many milliseconds. */
async function killAfter({ child, words, delayMs }: Killing): Promise<void> {
  const execArgv = ["--import", "tsx"];
  const started = fork(new URL(child, import.meta.url), words, { execArgv, silent: true });
  const ended = once(started, "exit");
  await once(started, "message");
  started.send("go");
  await wait(delayMs);
  started.kill("SIGKILL");
  await ended;
}

describe("a load that is killed", () => {
  let folders: string[] = [];
  const loaded: { snapshot: string; content: string | null }[] = [];
  let loadMs = 0;

  beforeAll(async () => {
    folders = [await companyOf(3), await companyOf(5)];
    for (const folder of folders) {
      const at = await place();
      const startedAt = performance.now();
      const { snapshot } = await load(optionsFor(folder, at));
      loadMs = performance.now() - startedAt;
      loaded.push({ snapshot, content: await shown(at.link) });
    }
  });

  /** How often the snapshot shown was another one after a kill than before it; each time it is checked to be whole. */
  async function killed(kills: number, killing: (random: Random) => Omit<Killing, "words">): Promise<number> {
    const contents = loaded.map(({ content }) => content);
    const at = await place();
    await load(optionsFor(folders[0] ?? "", at));
    const random = new Random(20261123, at.workFolder.length, kills);
    let changes = 0;
    let before = contents[0];
    for (let kill = 0; kill < kills; kill += 1) {
      const next = killing(random);
      const sources = next.child === "loadChild.ts" ? folders : loaded.map(({ snapshot }) => snapshot);
      await killAfter({ ...next, words: [at.workFolder, at.link, ...sources.toReversed()] });
      const after = await shown(at.link);
      expect(contents, "the snapshot shown is one of the two, byte for byte").toContain(after);
      if (after !== before) changes += 1;
      before = after;
    }
    await load(optionsFor(folders[1] ?? "", at));
    expect(await shown(at.link)).toBe(contents[1]);
    expect(await leftovers(at)).toEqual([]);
    return changes;
  }

  it(`leaves a whole snapshot, old or new, at each of ${publishKills} moments of its publishing`, async () => {
    const lane = () =>
      killed(publishKills / lanes, (random) => ({
        child: "publishChild.ts",
        delayMs: random.between(0, 300)
      }));
    const changes = await Promise.all(Array.from({ length: lanes }, lane));
    // Kills that all came before anything was published would prove nothing.
    expect(Math.min(...changes)).toBeGreaterThan(2);
  }, 200_000);

  it(`leaves a whole snapshot at each of ${loadKills} moments of the rest`, async () => {
    await killed(loadKills, (random) => ({
      child: "loadChild.ts",
      delayMs: random.between(0, 1.5 * loadMs)
    }));
  }, 200_000);
});
