import { t } from "../../text/t.js";
import { formatDecimal } from "./formatDecimal.js";

/** Effective customers in words: "3.9 equal customers", "1 equal customer". */
export function equalCustomers(effectiveCustomers: number | null): string {
  const count = formatDecimal(effectiveCustomers, 1);
  return t(count === "1" ? "{count} equal customer" : "{count} equal customers", { count });
}
