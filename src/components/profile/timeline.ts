import * as Plot from "@observablehq/plot";
import type { Complaint, Contract, OwnerSpell } from "../../../loaders/schema/outputs.js";
import { formatDate } from "../../rules/format/formatDate.js";
import { plural } from "../../rules/format/plural.js";
import type { Label } from "../../text/label.js";
import { say } from "../../text/say.js";
import { t } from "../../text/t.js";
import { chartFigure } from "../shared/chartFigure.js";
import { element } from "../shared/element.js";
import { emptyState } from "../shared/emptyState.js";
import { clipText } from "../shared/clipText.js";
import { dayTicks } from "../shared/dayTicks.js";
import { draw } from "../shared/plotStyle.js";
import { accountName } from "./profileData.js";
import { timelineEvents, type TimelineEvent, type TimelineOptions } from "./timelineEvents.js";

const LANES = 12;
const eventLabels: Record<TimelineEvent["what"], Label> = {
  renewed: { en: "renewed", zh: "已续约" },
  churned: { en: "lost", zh: "已流失" },
  open: { en: "due, undecided", zh: "到期未决" },
  complaint: { en: "complaint", zh: "投诉" },
  handover: { en: "handover to this owner", zh: "交接给本人" }
};

/** Renewals, complaints and handovers of one person's customers, a lane per customer, on one time axis. */
export function timeline(
  contracts: readonly Contract[],
  complaints: readonly Complaint[],
  { spells, ...options }: TimelineOptions & { spells: readonly OwnerSpell[] }
): HTMLElement {
  const events = timelineEvents({ contracts, complaints, spells }, options);
  const lanes = busiestLanes(events);
  if (lanes.length === 0)
    return emptyState(t("No renewal, complaint or handover in the quarters shown."), {
      tables: ["contracts", "complaints"]
    });
  const shown = events.filter((event) => lanes.includes(event.lane));
  return chartFigure((width) => lanesChart(shown, lanes, options, width), {
    title: finding(events, options),
    subtitle:
      lanes.length === LANES
        ? t("The {n} customers with most events", { n: LANES })
        : t("A line per customer"),
    legend: legend()
  });
}

function finding(events: readonly TimelineEvent[], { asOf, windowFrom }: TimelineOptions): string {
  const count = (what: TimelineEvent["what"]) =>
    events.filter(
      (event) => event.what === what && event.on >= new Date(windowFrom) && event.on <= new Date(asOf)
    ).length;
  const ahead = events.filter((event) => event.what === "open" && event.on > new Date(asOf)).length;
  return t("In the window {renewals}, {lost} lost and {complaints}; {ahead} ahead", {
    renewals: plural(count("renewed"), "renewal"),
    lost: count("churned"),
    complaints: plural(count("complaint"), "complaint"),
    ahead: plural(ahead, "renewal")
  });
}

function busiestLanes(events: readonly TimelineEvent[]): string[] {
  const counts = new Map<string, number>();
  for (const event of events)
    if (event.what !== "handover") counts.set(event.lane, (counts.get(event.lane) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || a[0].localeCompare(b[0]))
    .slice(0, LANES)
    .map(([lane]) => lane);
}

function lanesChart(
  events: readonly TimelineEvent[],
  lanes: readonly string[],
  options: TimelineOptions,
  width: number
): Element {
  const isWide = width >= 520;
  const of = (...kinds: TimelineEvent["what"][]) => events.filter((event) => kinds.includes(event.what));
  const name = (lane: string) => clipText(accountName(options.accounts, lane), isWide ? 24 : 36);
  const at = { x: "on", y: "lane" } as const;
  return draw({
    width,
    height: 60 + lanes.length * (isWide ? 28 : 42),
    marginLeft: isWide ? 176 : 8,
    marginRight: 16,
    marginTop: 24,
    x: {
      type: "utc",
      domain: [new Date(options.from), new Date(options.until)],
      label: null,
      ticks: isWide ? 8 : 4,
      ...dayTicks()
    },
    y: { domain: lanes, label: null, tickFormat: name, tickSize: 0, axis: isWide ? "left" : null },
    marks: [
      Plot.rect([options], {
        x1: () => new Date(options.windowFrom),
        x2: () => new Date(options.asOf),
        fill: "var(--ink)",
        fillOpacity: 0.04
      }),
      Plot.text([options], {
        x: () => new Date(options.asOf),
        text: () => t("as of {day}", { day: formatDate(options.asOf) }),
        frameAnchor: "top",
        textAnchor: "end",
        dy: -16,
        fill: "var(--ink-quiet)"
      }),
      Plot.ruleX([new Date(options.asOf)], { stroke: "var(--line-strong)" }),
      Plot.ruleY(lanes, { stroke: "var(--line)" }),
      isWide ? null : laneNames(lanes, name),
      Plot.tickX(of("handover"), {
        ...at,
        stroke: "var(--ink-quiet)",
        strokeWidth: 2,
        strokeDasharray: "2 2",
        inset: 3
      }),
      Plot.dot(of("renewed"), { ...at, r: 5, fill: "var(--good)" }),
      Plot.dot(of("open"), { ...at, r: 5, fill: "var(--paper)", stroke: "var(--ink)", strokeWidth: 1.5 }),
      Plot.dot(of("churned"), { ...at, r: 5, symbol: "times", stroke: "var(--bad)", strokeWidth: 2.5 }),
      Plot.dot(of("complaint"), { ...at, r: 4.5, symbol: "triangle", fill: "var(--ink)" }),
      Plot.tip(
        events,
        Plot.pointer({
          ...at,
          title: (event: TimelineEvent) => tipText(event, options),
          fill: "var(--surface)"
        })
      )
    ]
  });
}

/** On a narrow screen a margin would cut the names: there each stands above its line. */
const laneNames = (lanes: readonly string[], name: (lane: string) => string): Plot.Markish =>
  Plot.text(lanes, {
    y: (lane: string) => lane,
    text: name,
    frameAnchor: "left",
    textAnchor: "start",
    dy: -14,
    fill: "var(--ink)",
    stroke: "var(--paper)",
    strokeWidth: 4
  });

function tipText(event: TimelineEvent, { accounts }: TimelineOptions): string {
  const what = say(eventLabels[event.what]);
  return `${accountName(accounts, event.lane)}\n${t("{what}, {when}", { what, when: event.text })}`;
}

function legend(): HTMLElement {
  const entry = (symbol: string, name: string, what: TimelineEvent["what"]) =>
    element(
      "span",
      { class: "marked" },
      element("span", { class: name, "aria-hidden": "true" }, symbol),
      say(eventLabels[what])
    );
  return element(
    "p",
    { class: "legend" },
    entry("●", "good", "renewed"),
    entry("✕", "bad", "churned"),
    entry("○", "ink", "open"),
    entry("▲", "ink", "complaint"),
    entry("┆", "ink", "handover")
  );
}
