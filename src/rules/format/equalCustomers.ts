import { formatDecimal } from "./formatDecimal.js";

/** Effective customers in words: "3.9 equal customers", "1 equal customer". */
export function equalCustomers(effectiveCustomers: number | null): string {
  const count = formatDecimal(effectiveCustomers, 1);
  return `${count} equal ${count === "1" ? "customer" : "customers"}`;
}
