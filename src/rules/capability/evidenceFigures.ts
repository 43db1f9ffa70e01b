import type { Dimension, RepQuarter } from "../../../loaders/schema/outputs.js";
import { t } from "../../text/t.js";

/** The figures from records that speak for a dimension; the mean of those measured is its evidence. */
export interface EvidenceSource {
  columns: readonly (keyof RepQuarter)[];
  /** Which figure, in words. */
  from: () => string;
}

/** Strategic decoding leaves no trace in records: null. */
export const evidenceSources: Record<Dimension, EvidenceSource | null> = {
  strategic_decoding: null,
  need_reframing: {
    columns: ["multi_product_share", "expansion_share"],
    from: () => t("mean of the shares of wins with several products and of expansion wins")
  },
  decision_chain: {
    columns: ["chain_depth"],
    from: () => t("contact levels touched per active account")
  },
  risk_foresight: {
    columns: ["flagged_churn_share"],
    from: () => t("share of churned contracts with a warning in time")
  },
  resource_orchestration: {
    columns: ["functions_per_win"],
    from: () => t("functions on the deal team per won deal")
  },
  value_binding: {
    columns: ["advocacy_share"],
    from: () => t("share of active customers who spoke for us")
  }
};

/** A dimension's figure from records for one rep and quarter; null when none of its columns is measured. */
export function evidenceValue(dimension: Dimension, row: RepQuarter): number | null {
  const columns = evidenceSources[dimension]?.columns ?? [];
  const values = columns.map((column) => row[column]).filter((value) => typeof value === "number");
  return values.length === 0 ? null : values.reduce((sum, value) => sum + value, 0) / values.length;
}
