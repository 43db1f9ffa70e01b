import { t } from "../../text/t.js";
import { formatCount } from "../format/formatCount.js";

/** "58 active sellers", "the one active seller"; the base that every share on a page is of. */
export const activeSellers = (count: number): string =>
  count === 1 ? t("the one active seller") : t("{n} active sellers", { n: formatCount(count) });
