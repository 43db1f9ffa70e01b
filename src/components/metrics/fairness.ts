import type { RepExpected, RepOrigin, RepStratum } from "../../../loaders/schema/outputs.js";
import { formatCount } from "../../rules/format/formatCount.js";
import { formatDecimal } from "../../rules/format/formatDecimal.js";
import { formatInterval } from "../../rules/format/formatInterval.js";
import { notMeasured } from "../../rules/format/notMeasured.js";
import { countOf } from "../../rules/format/countOf.js";
import { t, type PlainText } from "../../text/t.js";
import { disclosure } from "../shared/chartFigure.js";
import { dataTable } from "../shared/dataTable.js";
import { definedLabel } from "../shared/definition.js";
import { element, type Child } from "../shared/element.js";
import type { RateData } from "./metricData.js";
import type { RateKind } from "./rateKinds.js";
import type { RatePerson } from "./ratePeople.js";

/** What speaks for or against the person's share in the figure: which accounts were inherited, and what such accounts usually give. */
export function fairness({ rep }: RatePerson, data: RateData, kind: RateKind): HTMLElement {
  const isOwn = ({ rep_key }: { rep_key: string }) => rep_key === rep.rep_key;
  const origins = data.origins.filter(isOwn);
  const expected = data.expected.find(isOwn);
  const strata = data.strata.filter(isOwn);
  const line = (label: Child, value: string, detail: string) =>
    element(
      "div",
      { class: "figure-line" },
      element("dt", {}, label),
      element("dd", {}, element("strong", {}, value), " ", element("span", { class: "n" }, detail))
    );
  const origin = (name: RepOrigin["origin"], label: string) => {
    const { value, detail } = originWords(
      origins.find((row) => row.origin === name),
      kind
    );
    return line(label, value, detail);
  };
  return element(
    "div",
    { class: "fairness" },
    element(
      "dl",
      { class: "figure-lines" },
      origin("own", t("On own accounts")),
      origin("inherited", t("On inherited accounts")),
      line(
        definedLabel(data.method, "ratio", { dataset: "rep_expected", label: t("Observed ÷ expected") }),
        expected?.ratio == null ? notMeasured() : formatDecimal(expected.ratio, 2),
        expectedWords(expected, kind)
      )
    ),
    strata.length === 0
      ? null
      : disclosure(
          t("What such accounts usually give, by industry and segment"),
          strataTable(strata, kind, rep.name)
        )
  );
}

function originWords(row: RepOrigin | undefined, kind: RateKind): { value: string; detail: string } {
  const isShare = kind.kind === "share";
  const [value, n, low, high] = isShare
    ? [row?.renewal_rate, row?.renewal_decided_n, row?.renewal_low, row?.renewal_high]
    : [row?.complaint_rate, row?.customer_months, row?.complaint_low, row?.complaint_high];
  if (n == null) return { value: notMeasured(), detail: t("needs the ownership ledger “account_owners”") };
  if (value == null) return { value: "–", detail: t("no {unit}", { unit: kind.sizeLabel }) };
  return {
    value: kind.format(value),
    detail: t("90 % interval {interval} · n = {sample}", {
      interval: formatInterval(low ?? null, high ?? null, kind.kind),
      sample: countOf(n, kind.unit)
    })
  };
}

function expectedWords(row: RepExpected | undefined, kind: RateKind): string {
  if (row?.expected == null || row.ratio == null)
    return t("the accounts carry neither industry nor segment, or too few colleagues have such accounts");
  const figures = {
    interval: `${formatDecimal(row.low, 2)}–${formatDecimal(row.high, 2)}`,
    observed: formatCount(row.observed),
    expected: formatDecimal(row.expected, 1)
  };
  return kind.kind === "share"
    ? t(
        "90 % interval {interval} · {observed} renewals where such accounts of everybody else would have given {expected}",
        figures
      )
    : t(
        "90 % interval {interval} · {observed} complaints where such accounts of everybody else would have given {expected}",
        figures
      );
}

const comparedWith = {
  industry_and_segment: "same industry and segment",
  segment: "same segment",
  industry: "same industry",
  all_others: "all other accounts",
  nobody: "nobody: too few"
} as const satisfies Record<RepStratum["compared_with"], PlainText>;

function strataTable(strata: readonly RepStratum[], kind: RateKind, person: string): HTMLElement {
  const what = kind.kind === "share" ? t("Renewed") : t("Complaints");
  return dataTable(strata, {
    person,
    caption: t("The person's accounts by industry and segment, against everybody else's"),
    sort: { key: "n", descending: true },
    unit: "groups",
    limit: 12,
    columns: [
      {
        key: "stratum",
        label: t("Accounts"),
        value: ({ industry, segment }) => [industry, segment].filter(Boolean).join(" · ") || t("not stated")
      },
      { key: "n", label: t("n, {unit}", { unit: kind.sizeLabel }), isNumeric: true, value: ({ n }) => n },
      { key: "observed", label: what, isNumeric: true, value: ({ observed }) => observed },
      {
        key: "expected",
        label: t("Expected"),
        isNumeric: true,
        value: ({ expected }) => expected,
        render: ({ expected }) => formatDecimal(expected, 1)
      },
      { key: "with", label: t("Against"), value: ({ compared_with }) => t(comparedWith[compared_with]) },
      {
        key: "rate",
        label: t("Others' rate"),
        isNumeric: true,
        value: ({ others_rate }) => others_rate,
        render: ({ others_rate }) => (others_rate == null ? notMeasured() : kind.format(others_rate))
      },
      {
        key: "others",
        label: t("Others' n"),
        isNumeric: true,
        value: ({ others_n }) => others_n,
        render: ({ others_n }) => formatCount(others_n)
      }
    ]
  });
}
