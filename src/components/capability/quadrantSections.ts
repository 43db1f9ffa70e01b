import type { Manifest } from "../../../loaders/schema/outputs.js";
import { quadrantLabels } from "../../rules/format/capabilityLabels.js";
import { joinItems } from "../../rules/format/joinItems.js";
import { plural } from "../../rules/format/plural.js";
import { say } from "../../text/say.js";
import { t } from "../../text/t.js";
import { chartFigure } from "../shared/chartFigure.js";
import { element } from "../shared/element.js";
import { emptyState } from "../shared/emptyState.js";
import { howToRead } from "../shared/howToRead.js";
import { repHref } from "../shared/links.js";
import { section } from "../shared/page.js";
import { pagedList } from "../shared/pagedList.js";
import { hasTable } from "../shared/snapshot.js";
import { hollowQuadrant } from "./capabilityData.js";
import { placedTable } from "./capabilityTable.js";
import { inQuadrant, type PlacedPerson } from "./placedPeople.js";
import { quadrantChart } from "./quadrantChart.js";
import { quadrantReading } from "./quadrantReading.js";

/** Fewer people than this without a quota are named in words instead of drawn. */
const DRAWN_FROM = 5;

/** One chart per way of measuring performance: quota and percentile are not one axis. */
export function quadrantSections(
  active: readonly PlacedPerson[],
  cut: number,
  manifest: Manifest
): HTMLElement[] {
  const on = (basis: PlacedPerson["capability"]["performance_basis"]) =>
    active.filter(
      ({ capability }) => capability.performance_basis === basis && capability.quadrant !== "not_measured"
    );
  const byQuota = on("quota");
  const byPercentile = on("peer_percentile");
  const isDrawn = byQuota.length === 0 || byPercentile.length >= DRAWN_FROM;
  const charts = [
    { people: byQuota, label: t("quota attained in the past four quarters") },
    { people: isDrawn ? byPercentile : [], label: t("place among peers by bookings") }
  ].filter(({ people }) => people.length > 0);
  if (charts.length === 0)
    return [
      emptyState(t("Nobody can be placed: who performs and who is capable must both be known."), {
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
  const hollow = inQuadrant(people, hollowQuadrant);
  const capable = people.filter(({ capability }) => capability.quadrant.endsWith("high_capability")).length;
  const title =
    hollow.length === 0
      ? t("Nobody performs without being assessed as capable")
      : t("{people} high numbers on low capability; {capable} of {all} are assessed as capable", {
          people: plural(hollow.length, "person reaches", "people reach"),
          capable,
          all: people.length
        });
  const chart = chartFigure(
    (width) =>
      quadrantChart(people, {
        width,
        capabilityCut: cut,
        performanceCut: people[0]?.capability.performance_cut ?? 1,
        named: hollowQuadrant,
        performanceLabel: label
      }),
    {
      title: t("Performance over capability, one mark per person"),
      subtitle: t(
        "Named: high performance, low capability, with the mark of their type; the cross spans both 90 % intervals: bookings as luck with customers might have had them, capability as items and assessors disagree. Others on hover."
      ),
      table: placedTable(people),
      maximum: 900
    }
  );
  return section(title, {}, chart, howToRead(quadrantReading()));
}

/** Who is not in the chart: placed by percentile for want of a quota, or not placed at all. */
function besides(active: readonly PlacedPerson[], byPercentile: readonly PlacedPerson[]): HTMLElement | null {
  const unmeasured = active.filter(({ capability }) => capability.quadrant === "not_measured");
  const why = ({ capability }: PlacedPerson) =>
    joinItems([
      capability.capability == null ? t("not assessed") : null,
      capability.performance == null ? t("no bookings or quota") : null
    ]);
  const lists = [
    nameList(
      t("{people} cannot be placed", { people: plural(unmeasured.length, "person", "people") }),
      unmeasured,
      why
    ),
    nameList(t("Without a quota, placed by bookings among peers"), byPercentile, ({ capability }) =>
      say(quadrantLabels[capability.quadrant])
    )
  ].filter((list) => list != null);
  return lists.length === 0
    ? null
    : element("aside", { class: "unmeasured", "aria-label": t("People who are not in the chart") }, ...lists);
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
