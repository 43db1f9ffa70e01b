import { language } from "../../text/language.js";

/** A quarter on an axis, where its name has no room: 2026-Q3, in Chinese 2026Q3. */
export const quarterTick = (quarter: string): string =>
  language() === "zh" ? quarter.replace("-", "") : quarter;
