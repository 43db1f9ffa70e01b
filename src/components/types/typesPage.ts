import type {
  Manifest,
  Method,
  Rep,
  RepQuarter,
  RepType,
  TypeSignal
} from "../../../loaders/schema/outputs.js";
import { plural } from "../../rules/format/plural.js";
import type { QuarterLabel } from "../../rules/types/labelHistory.js";
import { typesHeadline } from "../../rules/headlines/typesHeadline.js";
import { t } from "../../text/t.js";
import { chartFigure } from "../shared/chartFigure.js";
import { element } from "../shared/element.js";
import { emptyState } from "../shared/emptyState.js";
import { howToRead } from "../shared/howToRead.js";
import { pageHref } from "../shared/links.js";
import { page, pageHead, section } from "../shared/page.js";
import { hasTable, thresholdNumber } from "../shared/snapshot.js";
import { typeLegend } from "../shared/typeMark.js";
import { signalsSection } from "./signalsSection.js";
import { thresholdSection } from "./thresholdSection.js";
import { typeChart } from "./typeChart.js";
import { typeChartReading } from "./typeReadings.js";
import { standingOut, typedPeople, type TypedPerson } from "./typedPeople.js";
import { typeGroups } from "./typeGroups.js";
import { chartTable, typesTable } from "./typesTable.js";

/** One person's label at a quarter's end. */
export type PersonLabel = QuarterLabel & { rep_key: string };

export interface TypesData {
  manifest: Manifest;
  method: Method;
  quarter: string;
  reps: readonly Rep[];
  quarters: readonly RepQuarter[];
  types: readonly RepType[];
  /** Everybody's labels of all quarters. */
  history: readonly PersonLabel[];
  /** Signals of the quarter. */
  signals: readonly TypeSignal[];
  /** Signals of all quarters of the person who is shown. */
  shownSignals: readonly TypeSignal[];
  /** rep_key in the address; null = nobody asked for. */
  asked: string | null;
}

/** Who is what and how sure: the people who stand out, the groups, one person's signals, everyone. */
export function typesPage(data: TypesData): HTMLElement {
  const { manifest, quarter } = data;
  const people = typedPeople(data);
  return page(
    pageHead({
      question: t("Types: who sells how, and how sure is that?"),
      answer: typesHeadline(people.map(({ type }) => type)),
      detail: t(
        "A type is a way of selling that shows in the records: it is computed from signals compared with peers. “No type stands out” is the good answer: a key-account seller plays no single card."
      ),
      manifest,
      quarter,
      isAboutPeople: true
    }),
    standOutSection(people, data),
    section(
      t("The five groups"),
      { subtitle: t("Everyone at work on the quarter's last day") },
      typeGroups(people)
    ),
    signalsSection(people, data),
    thresholdSection(people, data),
    section(
      t("Everyone"),
      { id: "everyone", subtitle: t("Everyone at work on the quarter's last day") },
      typesTable(people, data.history, quarter)
    ),
    element(
      "nav",
      { class: "next-links", "aria-label": t("Related pages") },
      element("a", { href: `${pageHref("method")}#how-types` }, t("How a type is computed")),
      element("a", { href: pageHref("performance-capability") }, t("Performance × capability"))
    )
  );
}

/** What most signals are computed from. */
const SIGNAL_TABLES = ["activities", "contacts", "contracts", "complaints"] as const;

/** More lines than this are a list to be searched, not a chart to be read. */
const DRAWN = 60;

function standOutSection(people: readonly TypedPerson[], { method, manifest }: TypesData): HTMLElement {
  const shown = standingOut(people);
  if (shown.length === 0)
    return people.some(({ type }) => type.strength === "none")
      ? emptyState(t("Nobody's type stands out this quarter. That is the good answer."))
      : emptyState(t("Nobody's type can be said this quarter."), {
          tables: SIGNAL_TABLES.filter((table) => !hasTable(manifest, table))
        });
  const drawn = shown.slice(0, DRAWN);
  const owners = shown.filter(({ keyAccounts }) => (keyAccounts ?? 0) > 0).length;
  return section(
    standOutTitle(shown.length, owners),
    { subtitle: t("Clear types first, key-account owners before others. Choose a row for its signals.") },
    chartFigure(
      (width) =>
        typeChart(drawn, {
          width,
          cuts: {
            leaning: thresholdNumber(method, "types.leaning_score"),
            clear: thresholdNumber(method, "types.clear_score")
          },
          choose: ({ rep }) => location.assign(`${pageHref("types", { rep: rep.rep_key })}#signals`)
        }),
      {
        title: t("How far the leading type is ahead, and whether it survives leaving accounts out"),
        subtitle:
          drawn.length < shown.length
            ? t(
                "The first {drawn} of {people}; the others are in the table. Coloured: the leading type. Grey: the other two, by their shapes.",
                { drawn: drawn.length, people: plural(shown.length, "person", "people") }
              )
            : t("Coloured: the leading type. Grey: the other two, by their shapes."),
        legend: typeLegend(),
        table: chartTable(shown),
        maximum: 1000
      }
    ),
    howToRead(typeChartReading())
  );
}

function standOutTitle(people: number, owners: number): string {
  if (owners === people && owners > 1)
    return t("All {owners} people whose type stands out own key accounts", { owners });
  if (owners > 0)
    return t("{owners} of the {people} whose type stands out own key accounts", {
      owners,
      people: plural(people, "person", "people")
    });
  return t(
    people === 1
      ? "{people} stands out, none of them a key-account owner"
      : "{people} stand out, none of them a key-account owner",
    { people: plural(people, "person", "people") }
  );
}
