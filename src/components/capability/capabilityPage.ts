import type { Manifest, Method, Quadrant } from "../../../loaders/schema/outputs.js";
import { quadrantLabels } from "../../rules/format/capabilityLabels.js";
import { plural } from "../../rules/format/plural.js";
import { performanceCapabilityHeadline } from "../../rules/headlines/performanceCapabilityHeadline.js";
import { chartFigure } from "../shared/chartFigure.js";
import { element } from "../shared/element.js";
import { emptyState } from "../shared/emptyState.js";
import { pageHref, repHref } from "../shared/links.js";
import { page, pageHead, section } from "../shared/page.js";
import { pagedList } from "../shared/pagedList.js";
import { hasTable, thresholdNumber } from "../shared/snapshot.js";
import { capabilityTable, placedTable } from "./capabilityTable.js";
import { hollowList } from "./hollowList.js";
import { type CapabilityRows, inQuadrant, type PlacedPerson, placedPeople } from "./placedPeople.js";
import { quadrantChart } from "./quadrantChart.js";
import { screeningTable } from "./screeningTable.js";

export interface CapabilityData extends CapabilityRows {
  manifest: Manifest;
  method: Method;
  quarter: string;
}

const HOLLOW: Quadrant = "high_performance_low_capability";

/** Who performs without being capable: the quadrant, the list the review is for, candidates, everyone. */
export function capabilityPage(data: CapabilityData): HTMLElement {
  const { manifest, method, quarter } = data;
  const { active, candidates } = placedPeople(data);
  const cut = thresholdNumber(method, "capability.capability_cut") ?? 60;
  const named = active.map(({ rep, capability }) => ({ name: rep.name, quadrant: capability.quadrant }));
  return page(
    pageHead({
      question: "Performance × capability: whose numbers outrun their ability?",
      answer: performanceCapabilityHeadline(named),
      detail:
        "High numbers with low capability are numbers that may not last, and accounts that may not stay: " +
        "this list is what the review is for.",
      manifest,
      quarter,
      isAboutPeople: true
    }),
    ...quadrantSections(active, cut, manifest),
    hollowSection(active, data, cut),
    candidatesSection(candidates, method),
    section("Everyone", { id: "everyone" }, capabilityTable(active)),
    element(
      "nav",
      { class: "next-links", "aria-label": "Related pages" },
      element("a", { href: pageHref("types") }, "Types"),
      element("a", { href: pageHref("suitability") }, "Who could take a big account"),
      element("a", { href: `${pageHref("method")}#thresholds` }, "Where the cuts come from")
    )
  );
}

/** Fewer people than this without a quota are named in words instead of drawn. */
const DRAWN_FROM = 5;

/** One chart per way of measuring performance: quota and percentile are not one axis. */
function quadrantSections(active: readonly PlacedPerson[], cut: number, manifest: Manifest): HTMLElement[] {
  const on = (basis: PlacedPerson["capability"]["performance_basis"]) =>
    active.filter(
      ({ capability }) => capability.performance_basis === basis && capability.quadrant !== "not_measured"
    );
  const byQuota = on("quota");
  const byPercentile = on("peer_percentile");
  const isDrawn = byQuota.length === 0 || byPercentile.length >= DRAWN_FROM;
  const charts = [
    { people: byQuota, label: "quota attained in the past four quarters" },
    { people: isDrawn ? byPercentile : [], label: "share of peers who booked as much or less" }
  ].filter(({ people }) => people.length > 0);
  if (charts.length === 0)
    return [
      emptyState("Nobody can be placed: who performs and who is capable must both be known.", {
        tables: lacking(manifest)
      })
    ];
  const aside = besides(active, isDrawn ? [] : byPercentile);
  return charts.map(({ people, label }, at) =>
    element(
      "div",
      { class: at === 0 && aside ? "quadrant-block with-aside" : "quadrant-block" },
      quadrantFigure(people, cut, label),
      at === 0 ? aside : null
    )
  );
}

/** The tables that would place people; those that are not there, or the assessments where all are. */
function lacking(manifest: Manifest): string[] {
  const absent = (["assessments", "quotas"] as const).filter((table) => !hasTable(manifest, table));
  return absent.length > 0 ? absent : ["assessments"];
}

function quadrantFigure(people: readonly PlacedPerson[], cut: number, label: string): HTMLElement {
  const hollow = inQuadrant(people, HOLLOW);
  const capable = people.filter(({ capability }) => capability.quadrant.endsWith("high_capability")).length;
  const title =
    hollow.length === 0
      ? "Nobody performs without being assessed as capable"
      : `${plural(hollow.length, "person reaches", "people reach")} high numbers on low capability; ` +
        `${capable} of ${people.length} are assessed as capable`;
  const chart = chartFigure(
    (width) =>
      quadrantChart(people, {
        width,
        capabilityCut: cut,
        performanceCut: people[0]?.capability.performance_cut ?? 1,
        named: HOLLOW,
        performanceLabel: label
      }),
    {
      title: "Performance over capability, one mark per person",
      subtitle:
        "Named: high performance, low capability, with the mark of their type; the line spans the parts of " +
        "capability (six dimensions, gene test, records). Other people on hover.",
      table: placedTable(people),
      maximum: 900
    }
  );
  return section(title, {}, chart);
}

/** Who is not in the chart: placed by percentile for want of a quota, or not placed at all. */
function besides(active: readonly PlacedPerson[], byPercentile: readonly PlacedPerson[]): HTMLElement | null {
  const unmeasured = active.filter(({ capability }) => capability.quadrant === "not_measured");
  const why = ({ capability }: PlacedPerson) =>
    [
      capability.capability == null ? "not assessed" : null,
      capability.performance == null ? "no bookings or quota" : null
    ]
      .filter(Boolean)
      .join(", ");
  const lists = [
    nameList(`${plural(unmeasured.length, "person", "people")} cannot be placed`, unmeasured, why),
    nameList(
      "Without a quota, placed by bookings among peers",
      byPercentile,
      ({ capability }) => quadrantLabels[capability.quadrant].en
    )
  ].filter((list) => list != null);
  return lists.length === 0
    ? null
    : element("aside", { class: "unmeasured", "aria-label": "People who are not in the chart" }, ...lists);
}

function nameList(
  title: string,
  people: readonly PlacedPerson[],
  note: (person: PlacedPerson) => string
): HTMLElement | null {
  if (people.length === 0) return null;
  const item = (person: PlacedPerson) =>
    element(
      "li",
      {},
      element("a", { href: repHref(person.rep.rep_key) }, person.rep.name),
      element("span", { class: "quiet-text" }, ` ${note(person)}`)
    );
  const list = element("ul", { class: "plain-list" });
  return element("div", {}, element("h3", {}, title), pagedList(people, item, { list, unit: "people" }));
}

function hollowSection(
  active: readonly PlacedPerson[],
  { method }: CapabilityData,
  cut: number
): HTMLElement {
  const people = inQuadrant(active, HOLLOW);
  const complaints = people.map(
    ({ complaint }) =>
      Math.max(complaint?.shrunk_high ?? complaint?.high ?? 0, complaint?.peer_median ?? 0) || 1
  );
  return section(
    "High performance, low capability",
    {
      id: "hollow",
      subtitle: "Least capable first. Bars: estimate with 90 % interval, grey mark at the peers' median."
    },
    people.length === 0
      ? emptyState(
          active.every(({ capability }) => capability.quadrant === "not_measured")
            ? "Nobody can be named while nobody is placed."
            : "Nobody this quarter."
        )
      : hollowList(people, {
          capabilityCut: cut,
          reliabilityMinimum: thresholdNumber(method, "peers.reliability_minimum") ?? 0,
          complaintMost: Math.max(1, ...complaints)
        })
  );
}

function candidatesSection(candidates: readonly PlacedPerson[], method: Method): HTMLElement {
  const pass = candidates.filter(({ capability }) => capability.gene_result === "pass").length;
  const tested = candidates.filter(({ capability }) => capability.gene_result !== "not_measured").length;
  const total = thresholdNumber(method, "capability.gene_pass_total");
  const item = thresholdNumber(method, "capability.gene_fail_item");
  const title =
    candidates.length === 0
      ? "Candidates"
      : tested === 0
        ? `None of ${plural(candidates.length, "candidate")} has taken the gene test`
        : `${pass} of ${plural(tested, "tested candidate")} ${pass === 1 ? "passes" : "pass"} the gene test`;
  return section(
    title,
    {
      id: "candidates",
      subtitle: `Passed from ${total ?? "–"} of 25 points on, with no item at ${item ?? "–"} or below`
    },
    candidates.length === 0
      ? emptyState("No candidates in the data.", {
          detail:
            "People with the status “candidate” in the “reps” table, and their gene test in “assessments”, would appear here."
        })
      : tested === 0
        ? emptyState("Candidates are held to the same gene test as sellers.", { tables: ["assessments"] })
        : screeningTable(candidates)
  );
}
