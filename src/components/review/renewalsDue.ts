import { formatMoney } from "../../rules/format/formatMoney.js";
import { formatShare } from "../../rules/format/formatShare.js";
import { plural } from "../../rules/format/plural.js";
import { chartFigure } from "../shared/chartFigure.js";
import { emptyState } from "../shared/emptyState.js";
import { dueChart } from "./dueChart.js";
import type { DueContract, RenewalsDueOptions } from "./dueContracts.js";
import { dueTable } from "./dueTable.js";

/** More dots than this cover each other; those of least value are left to the table. */
const DRAWN = 400;

/** Renewals of the next quarters over the renewal record of those who own them: big and low is where to look. */
export function renewalsDue(due: readonly DueContract[], options: RenewalsDueOptions): HTMLElement {
  if (!options.hasContracts) return emptyState("Renewals are not measured.", { tables: ["contracts"] });
  if (due.length === 0) return emptyState("No undecided contract falls due in the next two quarters.");
  const seen = due.filter(({ record }) => record?.shrunk != null);
  const unseen = due.length - seen.length;
  const drawn = seen
    .toSorted((a, b) => (b.contract.annual_value ?? 0) - (a.contract.annual_value ?? 0))
    .slice(0, DRAWN);
  return chartFigure((width) => dueChart(drawn, options, width), {
    title: finding(due, options),
    subtitle:
      `${drawn.length < seen.length ? `The ${DRAWN} largest of ${plural(seen.length, "contract")}; the others are in the table. ` : ""}` +
      "Each dot is a contract: when it falls due, how its owner has renewed so far (shrunk toward peers), " +
      "area = value per year. Hollow: the owner's record is too short to judge." +
      (unseen > 0 ? ` ${plural(unseen, "contract")} without such a record: in the table only.` : ""),
    table: dueTable(due, options),
    tableLabel: `All ${plural(due.length, "renewal")} due, as a table`
  });
}

/** Counts only owners whose own record is long enough to say something about them. */
function finding(
  due: readonly DueContract[],
  { currency, target, reliabilityMinimum }: RenewalsDueOptions
): string {
  const total = sumValue(due);
  if (target == null) return `${formatMoney(total, currency)} a year falls due.`;
  const weak = due.filter(
    ({ record }) =>
      record?.shrunk != null && record.shrunk < target && (record.reliability ?? 0) >= reliabilityMinimum
  );
  return (
    `${formatMoney(sumValue(weak), currency)} of the ${formatMoney(total, currency)} a year that falls due ` +
    `lies with owners whose own record is below the ${formatShare(target)} target.`
  );
}

function sumValue(due: readonly DueContract[]): number {
  return due.reduce((sum, { contract }) => sum + (contract.annual_value ?? 0), 0);
}
