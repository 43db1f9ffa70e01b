import type { SignalName } from "../../../loaders/schema/policy.js";
import { formatDays } from "../../rules/format/formatDays.js";
import { formatDecimal } from "../../rules/format/formatDecimal.js";
import { formatRate } from "../../rules/format/formatRate.js";
import { formatShare } from "../../rules/format/formatShare.js";

const FORMATS: Partial<Record<SignalName, (value: number | null) => string>> = {
  cycle_cv: (value) => formatDecimal(value, 2),
  cycle_median_days: formatDays,
  complaint_rate: (value) => formatRate(value)
};

/** A signal's value as people read it: a share unless it is one of the few that are not. */
export function formatSignal(signal: SignalName, value: number | null): string {
  return (FORMATS[signal] ?? formatShare)(value);
}
