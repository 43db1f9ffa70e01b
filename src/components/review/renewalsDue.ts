import { formatMoney } from "../../rules/format/formatMoney.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { joinSentences } from "../../rules/format/joinSentences.js";
import { plural } from "../../rules/format/plural.js";
import { t } from "../../text/t.js";
import { chartFigure } from "../shared/chartFigure.js";
import { emptyState } from "../shared/emptyState.js";
import { dueChart } from "./dueChart.js";
import { isWeak, type DueContract, type RenewalsDueOptions } from "./dueContracts.js";
import { dueTable } from "./dueTable.js";

/** More dots than this cover each other; those of least value are left to the table. */
const DRAWN = 400;

/** Renewals of the next quarters over the renewal record of those who own them: big and low is where to look. */
export function renewalsDue(due: readonly DueContract[], options: RenewalsDueOptions): HTMLElement {
  if (!options.hasContracts) return emptyState(t("Renewals are not measured."), { tables: ["contracts"] });
  if (due.length === 0) return emptyState(t("No undecided contract falls due in the next two quarters."));
  const seen = due.filter(({ record }) => record?.shrunk != null);
  const unseen = due.length - seen.length;
  const drawn = seen
    .toSorted((a, b) => (b.contract.annual_value ?? 0) - (a.contract.annual_value ?? 0))
    .slice(0, DRAWN);
  return chartFigure((width) => dueChart(drawn, options, width), {
    title: finding(due, options),
    subtitle: joinSentences([
      drawn.length < seen.length
        ? t("The {n} largest of {contracts}; the others are in the table.", {
            n: DRAWN,
            contracts: plural(seen.length, "contract")
          })
        : "",
      t(
        "Each dot is a contract: when it falls due, how its owner has renewed so far (shrunk toward peers), area = value per year. Hollow: the owner's record is too short to judge."
      ),
      options.target == null ? "" : t("Solid: the owner's own record is below the target."),
      unseen > 0
        ? t("{contracts} without such a record: in the table only.", {
            contracts: plural(unseen, "contract")
          })
        : ""
    ]),
    table: dueTable(due, options),
    tableLabel: t("All {renewals} due, as a table", { renewals: plural(due.length, "renewal") })
  });
}

/** Counts only owners whose own record is long enough to say something about them. */
function finding(due: readonly DueContract[], options: RenewalsDueOptions): string {
  const { currency, target } = options;
  const total = formatMoney(sumValue(due), currency);
  if (target == null) return t("{amount} a year falls due.", { amount: total });
  const weak = due.filter((row) => isWeak(row, options));
  return t(
    "{weak} of the {total} a year that falls due lies with owners whose own record is below the {target} target.",
    { weak: formatMoney(sumValue(weak), currency), total, target: formatShare(target) }
  );
}

function sumValue(due: readonly DueContract[]): number {
  return due.reduce((sum, { contract }) => sum + (contract.annual_value ?? 0), 0);
}
