import { plural } from "../../rules/format/plural.js";
import { t } from "../../text/t.js";
import { thresholdNumber } from "../shared/snapshot.js";
import type { BookOptions } from "./bookDumbbells.js";
import type { SuitabilityData } from "./suitabilityData.js";

/** How books are shown in this snapshot. */
export function bookOptions(data: SuitabilityData, nameOf: (repKey: string) => string): BookOptions {
  const { method, manifest, asOf } = data;
  return {
    nameOf,
    currency: manifest.base_currency,
    limits: {
      top1_share: thresholdNumber(method, "suitability.top1_share"),
      key_accounts_n: thresholdNumber(method, "suitability.key_accounts")
    },
    ahead: t("the next {quarters}", {
      quarters: plural(thresholdNumber(method, "review.upcoming_quarters") ?? 2, "quarter")
    }),
    asOf
  };
}
