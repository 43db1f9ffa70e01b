import type { Account } from "../../../loaders/schema/outputs.js";

/** A name for each account that no other carries: industry and region are added where names repeat. */
export function accountLabels(accounts: readonly Account[]): Map<string, Account> {
  const count = new Map<string, number>();
  for (const { name } of accounts) count.set(name, (count.get(name) ?? 0) + 1);
  const labels = new Map<string, Account>();
  for (const account of accounts) {
    const { name, industry, region } = account;
    const base = (count.get(name) ?? 0) > 1 ? [name, industry, region].filter(Boolean).join(" · ") : name;
    let label = base;
    for (let twin = 2; labels.has(label); twin++) label = `${base} (${twin})`;
    labels.set(label, account);
  }
  return labels;
}
