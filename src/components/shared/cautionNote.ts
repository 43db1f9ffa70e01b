import type { Manifest } from "../../../loaders/schema/outputs.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { joinWords } from "../../rules/format/joinWords.js";
import { t, tParts } from "../../text/t.js";
import { element } from "./element.js";
import { pageHref } from "./links.js";

/**
 * Says on pages that judge people and accounts that much of a required table is in no figure; null where little is. Every
 * page says it, since a reader who follows a link never sees the Data page.
 */
export function cautionNote({ largely_set_aside }: Pick<Manifest, "largely_set_aside">): HTMLElement | null {
  const shares = largely_set_aside
    .filter(({ is_required }) => is_required)
    .map(({ file, share }) => t("{share} of the rows in {file}", { share: formatShare(share), file }));
  if (shares.length === 0) return null;
  return element(
    "p",
    { class: "notice caution", role: "note" },
    ...tParts(
      "{withCare} {shares} were set aside and are in no figure: the people and accounts named here may look better or worse than they are. {records}",
      {
        withCare: element("strong", {}, t("Read this page with care.")),
        shares: joinWords(shares),
        records: element("a", { href: pageHref("records") }, t("What was set aside, and why"))
      }
    )
  );
}
