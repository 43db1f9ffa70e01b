import { t } from "../../text/t.js";

/** What a reader sees where a figure is null: it was not measured, which is never the same as 0. */
export const notMeasured = (): string => t("not measured");

/** No-break space between a number and its unit, so that "92 %" never breaks across lines. */
export const unitSpace = "\u00a0";
