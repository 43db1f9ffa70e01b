import type { NamedAccount } from "../../../loaders/schema/outputs.js";
import type { Snapshot } from "./openSnapshot.js";

/** Columns of every customer that pages name one by; loaders/schema/layouts.ts keeps a file of just these. */
export const accountColumns = [
  "account_key",
  "name",
  "industry",
  "is_key_account"
] as const satisfies readonly (keyof NamedAccount)[];

/** Every customer, by whatever name pages call one. */
export const readAccounts = (snapshot: Snapshot): Promise<NamedAccount[]> =>
  snapshot.readColumns("account", {}, accountColumns);
