import type { RepRate } from "../../../loaders/schema/outputs.js";
import { formatCount } from "../../rules/format/formatCount.js";
import { formatInterval } from "../../rules/format/formatInterval.js";
import { formatRate } from "../../rules/format/formatRate.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { notMeasured } from "../../rules/format/notMeasured.js";
import { t } from "../../text/t.js";
import { element } from "../shared/element.js";
import { intervalBar } from "../shared/intervalBar.js";

export interface RateLineOptions {
  label: string;
  kind: "share" | "rate";
  /** n with what it counts. */
  events: (n: string) => string;
  domain: readonly [number, number];
  /** The own data's weight below which nothing is said about the person on this rate alone. */
  reliabilityMinimum: number;
}

/** One rate with its interval against the peers' median; the shrunk estimate where there is one. */
export function rateLine(rate: RepRate | null, options: RateLineOptions): HTMLElement {
  const { label, kind, events, domain } = options;
  const format = kind === "share" ? formatShare : (value: number | null) => formatRate(value);
  if (!rate || (rate.shrunk ?? rate.value) == null)
    return element("div", { class: "rate-line" }, element("span", {}, label), notMeasured());
  const isShrunk = rate.shrunk != null;
  const value = isShrunk ? rate.shrunk : rate.value;
  const [low, high] = isShrunk ? [rate.shrunk_low, rate.shrunk_high] : [rate.low, rate.high];
  const median = isShrunk ? rate.shrunk_peer_median : rate.peer_median;
  const isThin = (rate.reliability ?? 1) < options.reliabilityMinimum;
  const note = [
    events(formatCount(rate.n)),
    median == null ? null : t("peers {value}", { value: format(median) }),
    isThin ? t("too few to say much") : null
  ];
  return element(
    "div",
    { class: "rate-line" },
    element("span", {}, label),
    intervalBar({ domain, value, low, high, median, isThin, width: 120 }),
    element("strong", {}, format(value)),
    element(
      "span",
      { class: "quiet-text" },
      `${formatInterval(low, high, kind)} · ${note.filter(Boolean).join(" · ")}`
    )
  );
}
