import type {
  Manifest,
  Method,
  OwnedAccount,
  OwnerSpell,
  UpcomingContract
} from "../../../loaders/schema/outputs.js";
import type { CandidateRows, DueContract } from "../../rules/suitability/assemble.js";

/** Everything the page reads: rows of one quarter; won deals, accounts, spells and contracts whole. */
export interface SuitabilityData extends CandidateRows {
  manifest: Manifest;
  method: Method;
  quarter: string;
  asOf: string;
  owned_account: readonly OwnedAccount[];
  owner_spell: readonly OwnerSpell[];
  upcoming_contract: readonly UpcomingContract[];
  contract: readonly DueContract[];
  /** What the address asks for; null = not given. */
  asked: { account: string | null; amount: number | null };
}
