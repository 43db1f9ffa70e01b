import type { RepRate } from "../../../loaders/schema/outputs.js";
import { t } from "../../text/t.js";
import { formatDecimal } from "../format/formatDecimal.js";
import { formatInterval } from "../format/formatInterval.js";
import { formatRate } from "../format/formatRate.js";
import { formatShare } from "../format/formatShare.js";
import { joinClauses } from "../format/joinClauses.js";

/**
 * "renewal rate 43 % (36 % on record; 26–58 %, n = 14; peers 86 %)": the shrunk estimate with what other pages show, else
 * the raw rate alone; null = not measured.
 */
export function rateSentence(rate: RepRate | null): string | null {
  if (rate == null || (rate.shrunk ?? rate.value) == null) return null;
  const isShare = rate.rate_name !== "complaint_rate";
  const format = isShare ? formatShare : (value: number | null) => formatRate(value);
  const [value, low, high] =
    rate.shrunk == null
      ? [rate.value, rate.low, rate.high]
      : [rate.shrunk, rate.shrunk_low, rate.shrunk_high];
  const median = rate.shrunk == null ? rate.peer_median : rate.shrunk_peer_median;
  const interval = formatInterval(low, high, isShare ? "share" : "rate");
  const recorded =
    rate.shrunk == null || rate.value == null || format(rate.value) === format(rate.shrunk)
      ? null
      : t("{value} on record", { value: format(rate.value) });
  const figures = {
    value: format(value),
    interval: joinClauses([recorded ?? "", interval]),
    n: formatDecimal(rate.n, 0)
  };
  const sentence = isShare ? renewals : complaints;
  return median == null
    ? t(sentence.alone, figures)
    : t(sentence.beside, { ...figures, peers: format(median) });
}

const renewals = {
  alone: "renewal rate {value} ({interval}, n\u00a0=\u00a0{n})",
  beside: "renewal rate {value} ({interval}, n\u00a0=\u00a0{n}; peers {peers})"
} as const;

const complaints = {
  alone: "complaints per 100 customer-months {value} ({interval}, n\u00a0=\u00a0{n} months)",
  beside: "complaints per 100 customer-months {value} ({interval}, n\u00a0=\u00a0{n} months; peers {peers})"
} as const;
