import type { UpcomingContract } from "../../../loaders/schema/outputs.js";
import type { MoveData } from "../moves/readMoves.js";

/** Everything the page reads: rows of one quarter; won deals, accounts, spells and contracts whole. */
export interface SuitabilityData extends MoveData {
  /** Null = contracts are not measured. */
  upcoming_contract: readonly UpcomingContract[] | null;
  /** What the address asks for; null = not given. */
  asked: { account: string | null; amount: number | null };
}
