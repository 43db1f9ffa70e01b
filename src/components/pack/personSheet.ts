import type {
  NamedAccount,
  Decision,
  Method,
  Rep,
  RepQuarter,
  RepType,
  TypeSignal
} from "../../../loaders/schema/outputs.js";
import { plural } from "../../rules/format/plural.js";
import { profileHeadline } from "../../rules/headlines/profileHeadline.js";
import { t } from "../../text/t.js";
import { planOf } from "../capability/planOf.js";
import { capabilityDots } from "../profile/capabilityDots.js";
import { figureTable } from "../profile/figureTable.js";
import { peersAmong } from "../profile/peersAmong.js";
import { planList } from "../profile/planList.js";
import { whoLine } from "../profile/profileHead.js";
import { typeEvidence } from "../profile/typeEvidence.js";
import { decisionList } from "../review/decisionList.js";
import { element } from "../shared/element.js";
import { emptyState } from "../shared/emptyState.js";
import { repHref } from "../shared/links.js";
import { policyInForce } from "../shared/policyInForce.js";
import { sheetId } from "./agenda.js";
import { contestLines, decidedLine } from "./sheetFoot.js";
import { customersAtStake } from "./customersAtStake.js";
import { keyFigures } from "./keyFigures.js";
import type { PackData } from "./readPack.js";
import { opened, sheet } from "./sheet.js";

export interface SheetContext {
  reps: ReadonlyMap<string, Rep>;
  accounts: ReadonlyMap<string, NamedAccount>;
  types: ReadonlyMap<string, RepType>;
  /** Place on the list, from 0. */
  at: number;
}

/** One person on one sheet: why they are on the list, what they are like, what is at stake, what to do, how to contest. */
export function personSheet(rep: Rep, data: PackData, context: SheetContext): HTMLElement {
  const { manifest } = data;
  const of = <Row extends { rep_key: string | null }>(rows: readonly Row[]) =>
    rows.filter((row) => row.rep_key === rep.rep_key);
  const type = context.types.get(rep.rep_key) ?? null;
  const capability = of(data.capabilities)[0] ?? null;
  const row = of(data.rows)[0];
  return sheet(
    { kind: "person", id: sheetId(rep.rep_key) },
    element(
      "header",
      {},
      element(
        "p",
        { class: "quiet-text" },
        t("Person {at} of {all} on the list", { at: context.at + 1, all: data.people.length })
      ),
      element("h2", { class: "sheet-name" }, element("a", { href: repHref(rep.rep_key) }, rep.name)),
      element("p", {}, whoLine({ rep, type, quarter: data.period }, row)),
      element(
        "p",
        { class: "sheet-verdict" },
        profileHeadline({ name: rep.name, type, capability, disqualifiers: of(data.disqualifiers) })
      )
    ),
    onTheList(of(data.decisions), context),
    evidence(of(data.signals), type, data.method),
    ...(row
      ? figures(rep, row, data, context)
      : [emptyState(t("There is no row of figures for this person in the quarter."))]),
    contestLines(manifest, capability),
    decidedLine()
  );
}

function onTheList(decisions: readonly Decision[], context: SheetContext): HTMLElement {
  const list = opened(decisionList(decisions, context));
  // Entries keep the number that they have on the list of all.
  list.classList.add("sheet-why");
  list.style.setProperty("--before-first", String(Math.min(...decisions.map(({ rank }) => rank)) - 1));
  return list;
}

/** The signs that count towards a type, and those that nobody could measure; the profile has the others too. */
function evidence(signals: readonly TypeSignal[], type: RepType | null, method: Method): HTMLElement {
  const counted = signals.filter((row) => row.evidence !== 0);
  const rest = signals.length - counted.length;
  return element(
    "div",
    {},
    signals.length > 0 && counted.length === 0 ? null : typeEvidence(counted, type, method),
    rest === 0
      ? null
      : element(
          "p",
          { class: "quiet-text" },
          t(
            "{signals} at or below the peers' median, or below the least that counts, are no evidence of a type.",
            {
              signals: plural(rest, "signal")
            }
          )
        )
  );
}

function figures(rep: Rep, row: RepQuarter, data: PackData, context: SheetContext): HTMLElement[] {
  const of = <Row extends { rep_key: string }>(rows: readonly Row[]) =>
    rows.filter(({ rep_key }) => rep_key === rep.rep_key);
  const policy = policyInForce(data.method);
  const peers = peersAmong(data.everyone, { reps: data.reps, minimum: policy.peers.minimum })(rep);
  const dimensions = of(data.dimensions);
  const person = {
    row,
    type: context.types.get(rep.rep_key) ?? null,
    capability: of(data.capabilities)[0] ?? null,
    dimensions
  };
  return [
    element(
      "div",
      { class: "sheet-columns" },
      capabilityDots(dimensions),
      element(
        "div",
        { class: "figure-tables" },
        element("h3", { class: "finding" }, t("Key figures, trailing four quarters")),
        figureTable(t("Key figures"), keyFigures, row, {
          method: data.method,
          rates: of(data.personRates),
          interval: of(data.intervals)[0] ?? null,
          peers,
          history: of(data.history).toSorted((a, b) => a.quarter.localeCompare(b.quarter))
        }),
        element(
          "p",
          { class: "quiet-text" },
          t("As recorded, with 90 % intervals; rates in the reasons above are drawn toward the peers.")
        )
      )
    ),
    customersAtStake(of(data.owned), {
      accounts: context.accounts,
      currency: data.manifest.base_currency
    }),
    element(
      "div",
      {},
      element("h3", { class: "finding" }, t("Development plan")),
      planList(planOf(person, peers, policy))
    )
  ];
}
