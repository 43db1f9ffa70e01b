import { formatCount } from "../../rules/format/formatCount.js";
import { formatInterval } from "../../rules/format/formatInterval.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { t } from "../../text/t.js";
import { dataTable, type Column } from "../shared/dataTable.js";
import { element } from "../shared/element.js";
import { howToRead } from "../shared/howToRead.js";
import { intervalBar } from "../shared/intervalBar.js";
import { intervalReading } from "../shared/intervalReading.js";
import { repHref } from "../shared/links.js";
import { personColumns } from "../shared/personColumns.js";
import type { RateKind } from "./rateKinds.js";
import type { RatePerson } from "./ratePeople.js";

/** Everyone's rate, raw and drawn toward the peers, with what it rests on; sorted by the latter, as rankings are. */
export function rateTable(people: readonly RatePerson[], kind: RateKind): HTMLElement {
  // The interval of somebody with hardly any events would press everybody else's into a corner.
  const highest = 1.25 * Math.max(0, ...people.map(({ rate }) => rate.value ?? 0));
  return element(
    "div",
    {},
    dataTable(people, {
      csv: {
        name: `${kind.page}-by-person`,
        columns: [
          ...personColumns(),
          { label: kind.label, value: ({ rate }) => rate.value },
          { label: t("90 % low"), value: ({ rate }) => rate.low },
          { label: t("90 % high"), value: ({ rate }) => rate.high },
          { label: t("n ({unit})", { unit: kind.sizeLabel }), value: ({ rate }) => rate.n },
          { label: t("Drawn toward peers"), value: ({ rate }) => rate.shrunk },
          { label: t("Weight of own data"), value: ({ rate }) => rate.reliability },
          { label: t("Beyond chance"), value: ({ funnel }) => (funnel?.outlier ? t(funnel.outlier) : null) }
        ]
      },
      caption: t("{figure} of everyone, trailing four quarters", { figure: kind.label }),
      search: ({ rep }) => [rep.name, rep.team, rep.region].join(" "),
      searchLabel: t("Search name, team, region"),
      unit: "people",
      limit: 15,
      sort: { key: "shrunk", descending: kind.worse === "above" },
      columns: columnsOf(kind, [0, kind.most ?? highest])
    }),
    howToRead(intervalReading({ hasPeers: true, hasTarget: kind.target != null }))
  );
}

function columnsOf(kind: RateKind, domain: readonly [number, number]): Column<RatePerson>[] {
  return [
    {
      key: "name",
      label: t("Name"),
      value: ({ rep }) => rep.name,
      render: ({ rep }) =>
        element(
          "span",
          { class: "rep-name" },
          element("a", { href: repHref(rep.rep_key) }, rep.name),
          element("span", { class: "n" }, [rep.team, rep.region].filter(Boolean).join(" · "))
        )
    },
    {
      key: "value",
      label: kind.label,
      isNumeric: true,
      value: ({ rate }) => rate.value,
      render: ({ rate }) =>
        element(
          "span",
          { class: "bar-cell" },
          intervalBar({
            domain,
            value: rate.value,
            low: rate.low,
            high: rate.high,
            median: rate.peer_median,
            target: kind.target,
            width: 100
          }),
          element("span", {}, rate.value == null ? "–" : kind.format(rate.value)),
          " ",
          element("span", { class: "n" }, `n = ${formatCount(rate.n)}`)
        )
    },
    {
      key: "shrunk",
      label: t("Drawn toward peers"),
      isNumeric: true,
      value: ({ rate }) => rate.shrunk,
      render: ({ rate }) =>
        rate.shrunk == null
          ? "–"
          : `${kind.format(rate.shrunk)} (${formatInterval(rate.shrunk_low, rate.shrunk_high, kind.kind)})`
    },
    {
      key: "reliability",
      label: t("Weight of own data"),
      isNumeric: true,
      value: ({ rate }) => rate.reliability,
      render: ({ rate }) => (rate.reliability == null ? "–" : formatShare(rate.reliability))
    },
    {
      key: "outlier",
      label: t("Against chance"),
      value: ({ funnel }) => funnel?.outlier ?? null,
      render: ({ funnel }) => t(funnel?.outlier ?? "within")
    }
  ];
}
