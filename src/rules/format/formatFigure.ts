import { t } from "../../text/t.js";
import type { FigureMeta } from "../../../loaders/schema/outputs/figure.js";
import { formatCount } from "./formatCount.js";
import { formatDate } from "./formatDate.js";
import { formatDays } from "./formatDays.js";
import { formatDecimal } from "./formatDecimal.js";
import { formatMoney } from "./formatMoney.js";
import { formatPoints } from "./formatPoints.js";
import { formatRate } from "./formatRate.js";
import { formatShare } from "./formatShare.js";
import { notMeasured } from "./notMeasured.js";

type Kind = FigureMeta["kind"];

const formats: Partial<Record<Kind, (value: number | null) => string>> = {
  count: formatCount,
  share: formatShare,
  rate: (value) => formatRate(value),
  money: (value) => formatMoney(value),
  days: formatDays,
  points: formatPoints,
  number: (value) => formatDecimal(value, 2)
};

/** Any published value as people read it, by the kind its column declares; null is "not measured". */
export function formatFigure(value: number | string | boolean | null, kind: Kind): string {
  if (value == null) return notMeasured();
  if (typeof value === "boolean") return value ? t("yes") : t("no");
  if (typeof value === "string") return kind === "date" ? formatDate(value) : value;
  return (formats[kind] ?? formatDecimal)(value);
}
