import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { closest } from "fastest-levenshtein";
import { t } from "../../src/text/t.js";
import { defaultPolicyFile, policyFile, type PolicyFile } from "../schema/policy.js";
import { wording } from "./wording.js";

/** A data folder's policy.json cannot be used; the message lists every problem with its key. */
export class PolicyProblem extends Error {
  override name = "PolicyProblem";
}

/**
 * The policy in force: the shipped defaults, with the single values that `<folder>/policy.json` overrides
 * (`{"renewal": {"target_rate": 0.95}, "signals": {"demo_share": {"weight": 0}}}`).
 * Throws PolicyProblem naming each unknown key (with the nearest known one) and each value out of range.
 */
export async function readPolicy(folder: string): Promise<PolicyFile> {
  const path = join(folder, "policy.json");
  const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return null;
    throw error;
  });
  if (text === null) return defaultPolicyFile;
  return overridePolicy(parseJson(path, text), path);
}

function parseJson(path: string, text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new PolicyProblem(
      t("{path}: not valid JSON: {why}. Correct it, or remove the file to use the defaults.", {
        path,
        why: (error as Error).message
      })
    );
  }
}

/** `overrides` laid over the defaults; `path` is named in errors. */
export function overridePolicy(overrides: unknown, path: string): PolicyFile {
  const merged = structuredClone(defaultPolicyFile) as unknown as Record<
    string,
    Record<string, Record<string, unknown>>
  >;
  const problems: string[] = [];
  for (const [group, entries] of objectEntries(overrides, "", problems)) {
    const known = merged[group];
    if (!known) {
      problems.push(unknownKey(group, Object.keys(merged)));
      continue;
    }
    for (const [key, value] of objectEntries(entries, group, problems)) {
      const entry = known[key];
      if (!entry)
        problems.push(
          unknownKey(
            `${group}.${key}`,
            Object.keys(known).map((name) => `${group}.${name}`)
          )
        );
      else
        known[key] =
          group === "signals"
            ? { ...entry, ...(value as object), source: "your policy.json" }
            : { ...entry, value, source: "your policy.json" };
    }
  }
  const parsed = policyFile.safeParse(merged, wording());
  for (const issue of parsed.error?.issues ?? []) {
    problems.push(`${issue.path.filter((part) => part !== "value").join(".")}: ${issue.message}`);
  }
  if (problems.length > 0 || !parsed.success)
    throw new PolicyProblem(problems.map((problem) => `${path} ${problem}`).join("\n"));
  return parsed.data;
}

function objectEntries(value: unknown, where: string, problems: string[]): [string, unknown][] {
  if (typeof value === "object" && value !== null && !Array.isArray(value)) return Object.entries(value);
  problems.push(
    t("{where}: expected an object of policy keys, found {found}.", {
      where: where || t("(top level)"),
      found: JSON.stringify(value)
    })
  );
  return [];
}

const unknownKey = (key: string, known: string[]): string =>
  t("{key}: no such policy key; the nearest is {known}. Correct the name, or remove the entry.", {
    key,
    known: closest(key, known)
  });
