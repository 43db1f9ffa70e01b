import type { AdjustedRate, RepOrigin } from "../../../loaders/schema/outputs.js";
import { t } from "../../text/t.js";
import { countOf } from "../format/countOf.js";
import { formatDecimal } from "../format/formatDecimal.js";
import { formatRate } from "../format/formatRate.js";
import { formatShare } from "../format/formatShare.js";
import type { Person } from "./reviewRows.js";

/** How much of a rate stands on accounts that somebody else had before, and what it is there. */
interface Origin {
  /** Decided contracts, or customer-months; 0 where there are none. */
  ownN: number;
  inheritedN: number;
  own: number | null;
  inherited: number | null;
}

/** A person's rate on own and on inherited accounts. */
export function originOf({ origins }: Person, rateName: AdjustedRate): Origin {
  const [own, inherited] = (["own", "inherited"] as const).map((name) =>
    origins.find(({ origin }) => origin === name)
  );
  const n = (row: RepOrigin | undefined) =>
    (rateName === "renewal_rate" ? row?.renewal_decided_n : row?.customer_months) ?? 0;
  return {
    ownN: n(own),
    inheritedN: n(inherited),
    own: own?.[rateName] ?? null,
    inherited: inherited?.[rateName] ?? null
  };
}

/** Whether more of a rate is inherited than own: then it says less of the person. */
export const isMostlyInherited = ({ ownN, inheritedN }: Origin): boolean => inheritedN > ownN;

/** What speaks for or against blaming the person for a rate: who had the accounts before, and what such accounts usually give. */
export function fairness(person: Person, rateName: AdjustedRate): string[] {
  return [inheritedSentence(originOf(person, rateName), rateName), expectedSentence(person, rateName)].filter(
    (sentence) => sentence !== null
  );
}

function inheritedSentence(origin: Origin, rateName: AdjustedRate): string | null {
  const total = origin.ownN + origin.inheritedN;
  if (origin.inheritedN === 0) return null;
  const format = rateName === "renewal_rate" ? formatShare : (value: number | null) => formatRate(value);
  const cases = countOf(total, rateName === "renewal_rate" ? "decided contracts" : "customer-months");
  if (origin.ownN === 0) return t("All {cases} stood on inherited accounts.", { cases });
  return t(
    "Of {cases}, {n} stood on inherited accounts: there the rate is {inherited}, on own accounts {own}.",
    {
      cases,
      n: formatDecimal(origin.inheritedN, 0),
      inherited: format(origin.inherited),
      own: format(origin.own)
    }
  );
}

function expectedSentence({ expected }: Person, rateName: AdjustedRate): string | null {
  const row = expected.find(({ rate_name }) => rate_name === rateName);
  if (row?.expected == null || row.observed == null) return null;
  const counts = { observed: formatDecimal(row.observed, 0), expected: formatDecimal(row.expected, 1) };
  return rateName === "renewal_rate"
    ? t(
        "Renewed: {observed}; at everybody else's rates the same kinds of customers would have: {expected}.",
        counts
      )
    : t(
        "Complaints: {observed}; at everybody else's rates the same kinds of customers would have made: {expected}.",
        counts
      );
}
