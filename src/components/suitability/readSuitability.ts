import type { Manifest, Method } from "../../../loaders/schema/outputs.js";
import type { openSnapshot } from "../shared/openSnapshot.js";
import { parameter } from "../shared/links.js";
import type { SuitabilityData } from "./suitabilityData.js";

interface Asked {
  manifest: Manifest;
  method: Method;
  quarter: string;
  asOf: string;
}

/** The rows that suitability and its brief are made of, and what the address asks for. */
export async function readSuitability(
  snapshot: ReturnType<typeof openSnapshot>,
  { manifest, method, quarter, asOf }: Asked
): Promise<SuitabilityData> {
  const ofQuarter = { quarter };
  const [
    [rep, account, owner_spell],
    [rep_quarter, rep_type, rep_capability, rep_dimension],
    [rep_rate, rep_disqualifier, rep_industry, rep_account],
    [owned_account, upcoming_contract],
    [deal, contract]
  ] = await Promise.all([
    Promise.all([snapshot.read("rep"), snapshot.read("account"), snapshot.read("owner_spell")]),
    Promise.all([
      snapshot.read("rep_quarter", ofQuarter),
      snapshot.read("rep_type", ofQuarter),
      snapshot.read("rep_capability", ofQuarter),
      snapshot.read("rep_dimension", ofQuarter)
    ]),
    Promise.all([
      snapshot.read("rep_rate", { quarter, rate_name: ["renewal_rate", "complaint_rate"] }),
      snapshot.read("rep_disqualifier", ofQuarter),
      snapshot.read("rep_industry", ofQuarter),
      snapshot.read("rep_account", ofQuarter)
    ]),
    Promise.all([snapshot.read("owned_account", ofQuarter), snapshot.read("upcoming_contract", ofQuarter)]),
    Promise.all([
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
    ])
  ]);
  const amount = Number(parameter("amount"));
  return {
    ...{ manifest, method, quarter, asOf, rep, account, owner_spell, rep_quarter, rep_type, rep_capability },
    ...{ rep_dimension, rep_rate, rep_disqualifier, rep_industry, rep_account, owned_account },
    ...{ upcoming_contract, deal, contract },
    asked: { account: parameter("account"), amount: amount > 0 ? amount : null }
  };
}
