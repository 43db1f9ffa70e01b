import type { Rep, RepQuarter } from "../schema/outputs.js";
import { inBoth } from "../../src/text/inBoth.js";
import type { Label } from "../../src/text/label.js";
import { say } from "../../src/text/say.js";
import { t } from "../../src/text/t.js";
import type { PeerGroup } from "./capability/input.js";

export type PeersOf = (repKey: string, quarter: string) => PeerGroup;

function sellersInWords(role: string | null): string {
  if (role == null) return t("sellers without a role");
  if (role === "key_account") return t("key-account sellers");
  return role === "general" ? t("general sellers") : t("{role} sellers", { role });
}

const groupWords = ({ role, region }: Rep): Label =>
  inBoth(() => t("{sellers}, {region}", { sellers: sellersInWords(role), region: region ?? t("no region") }));

const pair = (group: string, quarter: string) => `${quarter}\n${group}`;

interface Members {
  words: Label;
  quarter: string;
  repKeys: string[];
}

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
  const groups = new Map<string, Members>();
  const companies = new Map<string, string[]>();
  for (const { rep_key, quarter, is_active } of rows) {
    const company = listIn(companies, quarter);
    const words = wordsOf.get(rep_key);
    if (words == null)
      throw new Error(`rep_quarter: ${rep_key} is not in mart rep. Mend loaders/models/marts.`);
    const key = pair(words.en, quarter);
    const group = groups.get(key) ?? { words, quarter, repKeys: [] };
    groups.set(key, group);
    if (!is_active) continue;
    company.push(rep_key);
    group.repKeys.push(rep_key);
  }
  const known = new Map<string, PeerGroup>();
  for (const [key, { words, quarter, repKeys }] of groups) {
    const company = companies.get(quarter) ?? [];
    known.set(key, repKeys.length < minimum ? wholeCompany(company) : peerGroup(words, repKeys));
  }
  return (repKey, quarter) => {
    const found = known.get(pair(wordsOf.get(repKey)?.en ?? "", quarter));
    if (!found) throw new Error(`No peer group for rep ${repKey} in ${quarter}: not in mart rep_quarter.`);
    return found;
  };
}

const peerGroup = (words: Label, repKeys: readonly string[]): PeerGroup => ({
  get group() {
    return say(words);
  },
  rep_keys: repKeys
});

function wholeCompany(repKeys: readonly string[]): PeerGroup {
  const reps = repKeys.length;
  const words = inBoth(() =>
    reps === 1 ? t("whole company, {reps} rep", { reps }) : t("whole company, {reps} reps", { reps })
  );
  return peerGroup(words, repKeys);
}

function listIn(lists: Map<string, string[]>, key: string): string[] {
  const list = lists.get(key) ?? [];
  lists.set(key, list);
  return list;
}
