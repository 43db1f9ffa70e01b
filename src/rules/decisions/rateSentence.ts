import type { RepRate } from "../../../loaders/schema/outputs.js";
import { formatDecimal } from "../format/formatDecimal.js";
import { formatInterval } from "../format/formatInterval.js";
import { formatRate } from "../format/formatRate.js";
import { formatShare } from "../format/formatShare.js";
import { unitSpace } from "../format/notMeasured.js";

/** "renewal rate 43 % (26–58 %, n = 14; peers 86 %)": the shrunk estimate, else the raw one; null = not measured. */
export function rateSentence(rate: RepRate | null): string | null {
  if (rate == null || (rate.shrunk ?? rate.value) == null) return null;
  const isShare = rate.rate_name !== "complaint_rate";
  const format = isShare ? formatShare : (value: number | null) => formatRate(value);
  const name = isShare ? "renewal rate" : "complaints per 100 customer-months";
  const [value, low, high] =
    rate.shrunk == null
      ? [rate.value, rate.low, rate.high]
      : [rate.shrunk, rate.shrunk_low, rate.shrunk_high];
  const n = formatDecimal(rate.n, 0) + (isShare ? "" : " months");
  const interval = formatInterval(low, high, isShare ? "share" : "rate");
  const median = rate.shrunk == null ? rate.peer_median : rate.shrunk_peer_median;
  const peers = median == null ? "" : `; peers ${format(median)}`;
  return `${name} ${format(value)} (${interval}, n${unitSpace}=${unitSpace}${n}${peers})`;
}
