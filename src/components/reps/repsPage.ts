import type {
  Manifest,
  Method,
  Rep,
  RepCapability,
  RepDisqualifier,
  RepQuarter,
  RepRate,
  RepType
} from "../../../loaders/schema/outputs.js";
import { joinSentences } from "../../rules/format/joinSentences.js";
import { peopleBase } from "../../rules/headlines/peopleBase.js";
import { repsHeadline } from "../../rules/headlines/repsHeadline.js";
import { t } from "../../text/t.js";
import { element } from "../shared/element.js";
import { emptyState } from "../shared/emptyState.js";
import { pageHref } from "../shared/links.js";
import { howToRead } from "../shared/howToRead.js";
import { intervalReading } from "../shared/intervalReading.js";
import { page, pageHead, section } from "../shared/page.js";
import { byKey, thresholdNumber } from "../shared/snapshot.js";
import { typeLegend } from "../shared/typeMark.js";
import { drawnMarks, repsLegend } from "./repsLegend.js";
import { repsTable, type RepRow } from "./repsTable.js";

export interface RepsData {
  manifest: Manifest;
  method: Method;
  quarter: string;
  reps: readonly Rep[];
  rows: readonly RepQuarter[];
  types: readonly RepType[];
  capabilities: readonly RepCapability[];
  disqualifiers: readonly RepDisqualifier[];
  rates: readonly RepRate[];
}

/** Everyone in one table, each with a way to the profile. */
export function repsPage(data: RepsData): HTMLElement {
  const { manifest, method, quarter } = data;
  const rows = joined(data);
  const options = {
    currency: manifest.base_currency,
    renewalTarget: thresholdNumber(method, "renewal.target_rate"),
    reliabilityMinimum: thresholdNumber(method, "peers.reliability_minimum") ?? 0
  };
  const marks = drawnMarks(rows, options);
  return page(
    pageHead({
      question: t("Reps: who is there, and how do they stand?"),
      answer: repsHeadline({
        rep_quarter: data.rows,
        rep_type: data.types,
        rep_disqualifier: data.disqualifiers
      }),
      manifest,
      quarter,
      isAboutPeople: true
    }),
    section(
      t("Everyone"),
      { subtitle: joinSentences([peopleBase(rows, "people"), repsLegend(rows, marks)]) },
      typeLegend(),
      repsTable(rows, options),
      marks.hasBars ? howToRead(intervalReading(marks)) : null
    )
  );
}

function joined(data: RepsData): RepRow[] {
  const key = (row: { rep_key: string }) => row.rep_key;
  const rate = (name: RepRate["rate_name"]) =>
    byKey(
      data.rates.filter((row) => row.rate_name === name),
      key
    );
  const [rows, types, capabilities] = [
    byKey(data.rows, key),
    byKey(data.types, key),
    byKey(data.capabilities, key)
  ];
  const [renewals, complaints] = [rate("renewal_rate"), rate("complaint_rate")];
  return data.reps.map((rep) => ({
    rep,
    row: rows.get(rep.rep_key) ?? null,
    type: types.get(rep.rep_key) ?? null,
    capability: capabilities.get(rep.rep_key) ?? null,
    renewal: renewals.get(rep.rep_key) ?? null,
    complaint: complaints.get(rep.rep_key) ?? null
  }));
}

/** The address names someone who is not in this snapshot. */
export function unknownRepPage({ manifest, quarter }: Pick<RepsData, "manifest" | "quarter">): HTMLElement {
  return page(
    pageHead({
      question: t("Profile"),
      answer: t("Nobody in this snapshot has that key."),
      manifest,
      quarter
    }),
    emptyState(t("The link may come from another snapshot, or the person is no longer in the HR export."), {
      detail: t("Choose someone from the list.")
    }),
    element("p", {}, element("a", { href: pageHref("reps") }, t("All reps")))
  );
}
