import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { defaultPolicyFile } from "../../loaders/schema/policy.js";
import { readPolicy } from "../../loaders/sources/readPolicy.js";

async function folderWith(policy: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "policy-"));
  await writeFile(join(folder, "policy.json"), policy);
  return folder;
}

describe("readPolicy", () => {
  it("gives the defaults where the folder has no policy.json", async () => {
    expect(await readPolicy(await mkdtemp(join(tmpdir(), "policy-")))).toEqual(defaultPolicyFile);
  });

  it("overrides single values and says whose they are", async () => {
    const policy = await readPolicy(await folderWith('{"renewal": {"target_rate": 0.95}}'));
    expect(policy.renewal.target_rate).toMatchObject({
      value: 0.95,
      unit: "share",
      source: "your policy.json"
    });
    expect(policy.renewal.grace_days).toEqual(defaultPolicyFile.renewal.grace_days);
  });

  it("overrides one part of a signal and keeps the rest", async () => {
    const policy = await readPolicy(await folderWith('{"signals": {"demo_share": {"weight": 0}}}'));
    expect(policy.signals.demo_share).toEqual({
      ...defaultPolicyFile.signals.demo_share,
      weight: 0,
      source: "your policy.json"
    });
  });

  it("names the unknown key and the nearest known one, all at once", async () => {
    const reading = readPolicy(await folderWith('{"renewals": {}, "renewal": {"target_rat": 1}}'));
    await expect(reading).rejects.toThrow(
      /renewals: no such policy key; the nearest is renewal\b[\s\S]*renewal\.target_rat: .*renewal\.target_rate/
    );
  });

  it.each([
    ['{"renewal": {"target_rate": 1.1}}', "renewal.target_rate"],
    ['{"time": {"window_quarters": 0}}', "time.window_quarters"],
    ['{"time": {"window_quarters": 2.5}}', "time.window_quarters"],
    ['{"signals": {"demo_share": {"direction": "up"}}}', "signals.demo_share.direction"],
    ["[1]", "expected an object"],
    ["{", "not valid JSON"]
  ])("refuses %s", async (text, named) => {
    await expect(readPolicy(await folderWith(text))).rejects.toThrow(named);
  });
});
