import { language } from "../../text/language.js";
import { formatQuarter } from "./formatQuarter.js";

/** A quarter where many stand in a list or a table: its key (2026-Q3), short and in order; in Chinese its name. */
export const formatQuarterKey = (quarter: string): string =>
  language() === "zh" ? formatQuarter(quarter) : quarter;
