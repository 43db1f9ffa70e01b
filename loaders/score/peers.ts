import type { Rep, RepQuarter } from "../schema/outputs.js";
import type { PeerGroup } from "./capability/input.js";

export type PeersOf = (repKey: string, quarter: string) => PeerGroup;

const roleWords: Record<string, string> = {
  key_account: "key-account sellers",
  general: "general sellers"
};

function groupWords({ role, region }: Rep): string {
  const sellers = role == null ? "sellers without a role" : (roleWords[role] ?? `${role} sellers`);
  return `${sellers}, ${region ?? "no region"}`;
}

const pair = (group: string, quarter: string) => `${quarter}\n${group}`;

/**
 * Who a rep is compared with in a quarter: the active reps of the same role and region, or every active rep
 * where that group is smaller than `minimum`. An unknown role or region is a group of its own.
 * People who are not active are compared with the active of their group. Throws for an unknown rep or quarter.
 */
export function peersOf(
  reps: readonly Rep[],
  rows: readonly Pick<RepQuarter, "rep_key" | "quarter" | "is_active">[],
  minimum: number
): PeersOf {
  const wordsOf = new Map(reps.map((rep) => [rep.rep_key, groupWords(rep)]));
  const groups = new Map<string, string[]>();
  const companies = new Map<string, string[]>();
  for (const { rep_key, quarter, is_active } of rows) {
    const company = listIn(companies, quarter);
    const words = wordsOf.get(rep_key);
    if (words == null)
      throw new Error(`rep_quarter: ${rep_key} is not in mart rep. Mend loaders/models/marts.`);
    const group = listIn(groups, pair(words, quarter));
    if (!is_active) continue;
    company.push(rep_key);
    group.push(rep_key);
  }
  const known = new Map<string, PeerGroup>();
  for (const [key, members] of groups) {
    const [quarter = "", words = ""] = key.split("\n");
    const company = companies.get(quarter) ?? [];
    known.set(key, members.length < minimum ? wholeCompany(company) : { group: words, rep_keys: members });
  }
  return (repKey, quarter) => {
    const found = known.get(pair(wordsOf.get(repKey) ?? "", quarter));
    if (!found) throw new Error(`No peer group for rep ${repKey} in ${quarter}: not in mart rep_quarter.`);
    return found;
  };
}

function wholeCompany(repKeys: readonly string[]): PeerGroup {
  const count = repKeys.length;
  return { group: `whole company, ${count} ${count === 1 ? "rep" : "reps"}`, rep_keys: repKeys };
}

function listIn(lists: Map<string, string[]>, key: string): string[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
