import type { Manifest, Method } from "../../../loaders/schema/outputs.js";
import type { MoveRows } from "../../rules/assignment/moveRows.js";
import type { Snapshot } from "../shared/openSnapshot.js";
import { hasTable } from "../shared/snapshot.js";

/** The quarter that a page judges moves in. */
export interface MoveTime {
  manifest: Manifest;
  method: Method;
  quarter: string;
  asOf: string;
}

/** What pages about accounts that change hands are drawn from. */
export interface MoveData extends MoveRows, MoveTime {}

/** Everything by which people and accounts are judged in one quarter. */
export async function readMoves(snapshot: Snapshot, time: MoveTime): Promise<MoveData> {
  const { manifest, quarter } = time;
  const [
    [rep, account, owner_spell, owned_account],
    [rep_quarter, rep_type, rep_capability, rep_dimension],
    [rep_rate, rep_disqualifier, rep_industry, rep_account],
    deal,
    contract
  ] = await Promise.all([
    Promise.all([
      snapshot.read("rep"),
      snapshot.read("account"),
      snapshot.read("owner_spell"),
      snapshot.read("owned_account", { quarter })
    ]),
    Promise.all([
      snapshot.read("rep_quarter", { quarter }),
      snapshot.read("rep_type", { quarter }),
      snapshot.read("rep_capability", { quarter }),
      snapshot.read("rep_dimension", { quarter })
    ]),
    Promise.all([
      snapshot.read("rep_rate", { quarter, rate_name: ["renewal_rate", "complaint_rate"] }),
      snapshot.read("rep_disqualifier", { quarter }),
      snapshot.read("rep_industry", { quarter }),
      snapshot.read("rep_account", { quarter })
    ]),
    snapshot.readColumns("deal", { stage: "won" }, [
      "stage",
      "rep_key",
      "account_key",
      "amount",
      "closed_on"
    ]),
    snapshot.readColumns("contract", {}, [
      "account_key",
      "end_on",
      "annual_value",
      "renewed_on",
      "churned_on"
    ])
  ]);
  return {
    ...{ ...time, rep, account, owner_spell, owned_account, rep_quarter, rep_type, rep_capability },
    ...{ rep_dimension, rep_rate, rep_disqualifier, rep_industry, rep_account, deal },
    contract: contract.length > 0 || hasTable(manifest, "contracts") ? contract : null
  };
}
