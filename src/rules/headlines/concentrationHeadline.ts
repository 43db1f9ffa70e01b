import { median } from "d3-array";
import type { RepQuarter } from "../../../loaders/schema/outputs.js";
import { t } from "../../text/t.js";
import { equalCustomers } from "../format/equalCustomers.js";
import { formatCount } from "../format/formatCount.js";
import { formatShare } from "../format/formatShare.js";
import { nameSome } from "./nameSome.js";

/** How many active sellers have bookings, and how many of them hang on one customer. */
export interface DependenceCount {
  sellers: number;
  dependent: number;
  /** Effective customers of the seller in the middle; null where nobody has bookings. */
  medianCustomers: number | null;
}

/** Whether one customer brings the policy's share of the bookings or more; without bookings nobody can say. */
export function isDependent({ top1_share }: Pick<RepQuarter, "top1_share">, threshold: number): boolean {
  return top1_share != null && top1_share >= threshold;
}

/** Active sellers with bookings, as the company's figure counts them. */
export function countDependence(rows: readonly RepQuarter[], threshold: number): DependenceCount {
  const sellers = rows.filter((row) => row.is_active && row.top1_share != null);
  return {
    sellers: sellers.length,
    dependent: sellers.filter((row) => isDependent(row, threshold)).length,
    medianCustomers: median(sellers, (row) => row.effective_customers) ?? null
  };
}

/** "4 of 58 active sellers with bookings get 50 % or more of them from one customer", without its full stop. */
export function dependenceFinding({ sellers, dependent }: DependenceCount, threshold: number): string {
  if (sellers === 0) return t("Nobody at work has bookings in the window");
  const share = formatShare(threshold);
  if (sellers === 1)
    return dependent === 1
      ? t("The one active seller with bookings gets {share} or more of them from one customer", { share })
      : t("Not even the one active seller with bookings gets {share} or more of them from one customer", {
          share
        });
  const figures = { n: formatCount(dependent), sellers: formatCount(sellers), share };
  if (dependent === 0)
    return t(
      "None of {sellers} active sellers with bookings gets {share} or more of them from one customer",
      figures
    );
  return dependent === 1
    ? t(
        "{n} of {sellers} active sellers with bookings gets {share} or more of them from one customer",
        figures
      )
    : t(
        "{n} of {sellers} active sellers with bookings get {share} or more of them from one customer",
        figures
      );
}

/** The concentration page in one sentence. */
export function concentrationHeadline(count: DependenceCount, threshold: number): string {
  if (count.medianCustomers == null)
    return t("Concentration is not measured: no active seller has bookings in the window.");
  return t("{finding}; the median seller's book is as concentrated as {customers}.", {
    finding: dependenceFinding(count, threshold),
    customers: equalCustomers(count.medianCustomers)
  });
}

/** Who hangs on one customer, by name: "Ana, Ben, Cy and 8 more hang on one customer", without its full stop. */
export function dependentNames(names: readonly string[]): string {
  if (names.length === 0) return t("Nobody hangs on one customer");
  const named = nameSome(names);
  return names.length === 1
    ? t("{named} hangs on one customer", { named })
    : t("{named} hang on one customer", { named });
}
