import type { TypeSignal } from "../../../loaders/schema/outputs.js";
import type { NamedSignal } from "../../rules/types/flips.js";
import { plainRow } from "../shared/arrowRows.js";

/** A published signal as the rules read it. */
export type PublishedSignal = TypeSignal & NamedSignal;

/** Published signals as the rules read them; a weight is always published, whatever the column's type allows. */
export function namedSignals(rows: readonly TypeSignal[]): PublishedSignal[] {
  return rows.map((row) => ({ ...plainRow(row), weight: row.weight ?? 0 }));
}
