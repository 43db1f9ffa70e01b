import * as Plot from "@observablehq/plot";
import { scaleLog } from "d3";
import type { NamedAccount, Deal, RepQuarter } from "../../../loaders/schema/outputs.js";
import { formatCount } from "../../rules/format/formatCount.js";
import { formatMoney } from "../../rules/format/formatMoney.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { t } from "../../text/t.js";
import { chartFigure } from "../shared/chartFigure.js";
import { clipText } from "../shared/clipText.js";
import { emptyState } from "../shared/emptyState.js";
import { logTicks } from "../shared/logTicks.js";
import { draw } from "../shared/plotStyle.js";
import { accountName } from "./profileData.js";

export interface DealStripOptions {
  currency: string;
  row: RepQuarter;
  accounts: ReadonlyMap<string, NamedAccount>;
  /** Peers' median of the largest deal; null where unknown. */
  peerLargest: number | null;
}

type Sized = Deal & { amount: number };

/** Every won deal of the window on a log axis, the middle half boxed, the largest named. */
export function dealStrip(won: readonly Deal[], options: DealStripOptions): HTMLElement {
  const sized = won.filter((deal): deal is Sized => deal.amount != null && deal.amount > 0);
  const largest = sized.toSorted((a, b) => b.amount - a.amount)[0];
  if (!largest) return emptyState(t("No won deal with an amount in the window."), { tables: ["deals"] });
  const { row, currency, peerLargest } = options;
  const facts = {
    n: formatCount(sized.length),
    amount: formatMoney(largest.amount, currency),
    share: formatShare(row.largest_deal_share)
  };
  return chartFigure((width) => strip(sized, largest, options, width), {
    title:
      peerLargest == null
        ? t("The largest of {n} won deals is {amount} ({share} of bookings)", facts)
        : t(
            "The largest of {n} won deals is {amount} ({share} of bookings); peers' typical largest is {peers}",
            { ...facts, peers: formatMoney(peerLargest, currency) }
          ),
    subtitle: t("Won amounts in {currency}, log scale; box: middle half, line: median {median}", {
      currency,
      median: formatMoney(row.deal_median, currency)
    })
  });
}

const marginLeft = 16;
const marginRight = 24;

function strip(sized: readonly Sized[], largest: Sized, options: DealStripOptions, width: number): Element {
  const { row, currency, accounts, peerLargest } = options;
  const least = Math.min(...sized.map((deal) => deal.amount));
  const most = Math.max(largest.amount, peerLargest ?? 0);
  const customer = accountName(accounts, largest.account_key);
  const isWide = width >= 520;
  const domain: [number, number] = [least / 1.3, most * 1.3];
  const x = scaleLog(domain, [marginLeft, width - marginRight]);
  // The peers' line has its name below that of the largest deal.
  const hasTwoNames = peerLargest != null;
  return draw({
    width,
    height: hasTwoNames ? 180 : 164,
    marginTop: hasTwoNames ? 50 : 34,
    marginLeft,
    marginRight,
    x: {
      type: "log",
      domain,
      ticks: logTicks(least, most, isWide),
      tickFormat: (value: number) => formatMoney(value),
      label: null,
      grid: true
    },
    y: { axis: null },
    marks: [
      row.deal_p25 == null || row.deal_p75 == null
        ? null
        : Plot.rectX([row], { x1: "deal_p25", x2: "deal_p75", fill: "var(--ink)", fillOpacity: 0.07, rx: 4 }),
      Plot.ruleX([row], { x: "deal_median", stroke: "var(--ink-soft)", strokeWidth: 1.5 }),
      ...(peerLargest == null
        ? []
        : [
            Plot.ruleX([peerLargest], {
              stroke: "var(--ink-quiet)",
              strokeWidth: 1.5,
              strokeDasharray: "2 3"
            }),
            Plot.text([peerLargest], {
              x: Number,
              text: () => t("peers' largest"),
              ...besideTop(x(peerLargest), width, -17),
              fill: "var(--ink-quiet)"
            })
          ]),
      Plot.dot(
        sized,
        Plot.dodgeY({
          x: "amount",
          anchor: "middle",
          r: 4.5,
          padding: 1,
          fill: (deal: Sized) => (deal === largest ? "var(--ink)" : "var(--ink-quiet)"),
          fillOpacity: 0.75,
          title: (deal: Sized) =>
            t("{name}: {value}", {
              name: accountName(accounts, deal.account_key),
              value: formatMoney(deal.amount, currency)
            }),
          tip: { fill: "var(--surface)" }
        })
      ),
      Plot.text([largest], {
        x: "amount",
        text: () =>
          clipText(`${formatMoney(largest.amount)} ${customer}`, lettersBeside(x(largest.amount), width)),
        ...besideTop(x(largest.amount), width, hasTwoNames ? -34 : -18),
        fill: "var(--ink)",
        fontWeight: 600
      })
    ]
  });
}

/** A text above the drawing, on the side of its place where there is more room. */
function besideTop(place: number, width: number, dy: number): Plot.TextOptions {
  const isRight = place > width / 2;
  return { frameAnchor: "top", textAnchor: isRight ? "end" : "start", dx: isRight ? 1 : -1, dy };
}

/** How many bold letters fit on the side with more room. */
const lettersBeside = (place: number, width: number): number => {
  const letter = 7.4;
  return Math.floor(Math.max(place, width - place) / letter);
};
