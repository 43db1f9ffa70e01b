import type {
  Manifest,
  Method,
  Rep,
  RepQuarter,
  RepType,
  TypeSignal
} from "../../../loaders/schema/outputs.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { plural } from "../../rules/format/plural.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { typesHeadline } from "../../rules/headlines/typesHeadline.js";
import { typeEvidence } from "../profile/typeEvidence.js";
import { chartFigure } from "../shared/chartFigure.js";
import { element } from "../shared/element.js";
import { emptyState } from "../shared/emptyState.js";
import { pageHref, repHref } from "../shared/links.js";
import { page, pageHead, section } from "../shared/page.js";
import { personPicker } from "../shared/personPicker.js";
import { hasTable, thresholdNumber } from "../shared/snapshot.js";
import { typeLegend, typeMark, typeText } from "../shared/typeMark.js";
import { typeChart } from "./typeChart.js";
import { chosenPerson, standingOut, typedPeople, type TypedPerson } from "./typedPeople.js";
import { typeGroups } from "./typeGroups.js";
import { chartTable, typesTable } from "./typesTable.js";

export interface TypesData {
  manifest: Manifest;
  method: Method;
  quarter: string;
  reps: readonly Rep[];
  quarters: readonly RepQuarter[];
  types: readonly RepType[];
  /** Signals of the quarter. */
  signals: readonly TypeSignal[];
  /** rep_key in the address; null = nobody asked for. */
  asked: string | null;
}

/** Who is what and how sure: the people who stand out, the groups, one person's signals, everyone. */
export function typesPage(data: TypesData): HTMLElement {
  const { manifest, quarter } = data;
  const people = typedPeople(data);
  return page(
    pageHead({
      question: "Types: who sells how, and how sure is that?",
      answer: typesHeadline(people.map(({ type }) => type)),
      detail:
        "A type is a way of selling that shows in the records: it is computed from signals compared with peers. " +
        "“No type stands out” is the good answer: a key-account seller plays no single card.",
      manifest,
      quarter,
      isAboutPeople: true
    }),
    standOutSection(people, data),
    section(
      "The five groups",
      { subtitle: "Everyone at work on the quarter's last day" },
      typeGroups(people)
    ),
    signalsSection(people, data),
    section("Everyone", { id: "everyone" }, typesTable(people)),
    element(
      "nav",
      { class: "next-links", "aria-label": "Related pages" },
      element("a", { href: `${pageHref("method")}#how-types` }, "How a type is computed"),
      element("a", { href: pageHref("performance-capability") }, "Performance × capability")
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
      ? emptyState("Nobody's type stands out this quarter. That is the good answer.")
      : emptyState("Nobody's type can be said this quarter.", {
          tables: SIGNAL_TABLES.filter((table) => !hasTable(manifest, table))
        });
  const drawn = shown.slice(0, DRAWN);
  const owners = shown.filter(({ keyAccounts }) => (keyAccounts ?? 0) > 0).length;
  const title =
    owners === shown.length && owners > 1
      ? `All ${owners} people whose type stands out own key accounts`
      : owners > 0
        ? `${owners} of the ${plural(shown.length, "person", "people")} whose type stands out own key accounts`
        : `${plural(shown.length, "person stands", "people stand")} out, none of them a key-account owner`;
  return section(
    title,
    { subtitle: "Clear types first, key-account owners before others. Choose a row for its signals." },
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
        title: "How far the leading type is ahead, and whether it survives leaving accounts out",
        subtitle:
          (drawn.length < shown.length
            ? `The first ${drawn.length} of ${plural(shown.length, "person", "people")}; the others are in the table. `
            : "") + "Coloured: the leading type. Grey: the other two, by their shapes.",
        legend: typeLegend(),
        table: chartTable(shown),
        maximum: 1000
      }
    )
  );
}

function signalsSection(people: readonly TypedPerson[], data: TypesData): HTMLElement {
  const person = chosenPerson(people, data.asked);
  if (!person)
    return section("One person's signals", { id: "signals" }, emptyState("There is nobody to show."));
  const { rep, type } = person;
  const signals = data.signals.filter((signal) => signal.rep_key === rep.rep_key);
  const measured = signals.filter(({ value }) => value != null).length;
  const isTyped = type.strength === "clear" || type.strength === "leaning";
  const sureness = isTyped
    ? `The same type leads in ${formatShare(type.stability)} of resamples of ${plural(type.accounts_n, "account")}.`
    : sentenceCase(`${type.abstains_because ?? `rests on ${plural(type.accounts_n, "account")}`}.`);
  return section(
    element(
      "span",
      { class: "marked" },
      typeMark(type.leading_type, type.strength, 20),
      `${rep.name}: ${typeText(type.leading_type, type.strength).toLowerCase()}`
    ),
    {
      id: "signals",
      subtitle: `${sureness} ${measured} of ${plural(signals.length, "signal")} measured; a full bar is full evidence, an empty one is like the median peer.`
    },
    personPicker(people, rep.rep_key, {
      page: "types",
      section: "signals",
      isDefault: data.asked == null,
      because: "the one most in need of attention"
    }),
    typeEvidence(signals, type, data.method),
    element(
      "p",
      { class: "contest" },
      element("a", { href: repHref(rep.rep_key) }, `${rep.name}'s profile`),
      " shows the records behind each signal, the development plan, and how to contest the label."
    )
  );
}
