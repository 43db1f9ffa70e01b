import { namesOf } from "../../src/rules/format/namesOf.js";
import type { GroupFigure, GroupFigureName } from "../schema/outputs.js";
import type { Policy } from "../schema/policy.js";
import type { GroupQuarter } from "./marts/comparisonMarts.js";
import { type Measured, measuredComplaints, measuredShare } from "./rates/measured.js";

const figures: Record<GroupFigureName, (row: GroupQuarter, coverage: number) => Measured> = {
  renewal_rate: (row, coverage) => measuredShare(row.renewed_n, row.renewal_decided_n, coverage),
  complaint_rate: measuredComplaints,
  one_customer_share: (row, coverage) =>
    measuredShare(row.one_customer_reps_n, row.reps_with_deals_n, coverage),
  win_rate: (row, coverage) => measuredShare(row.won_n, row.won_n + row.lost_n, coverage)
};

/** Every rate of every region and team, in the order of the rows; null = not measured or no events. */
export function groupFigures(rows: readonly GroupQuarter[], policy: Policy): GroupFigure[] {
  return rows.flatMap((row) =>
    namesOf(figures).map((figure) => {
      const { value, low, high, n } = figures[figure](row, policy.peers.interval);
      const { group_kind, group_name, quarter, active_reps_n } = row;
      return { group_kind, group_name, quarter, figure, value, low, high, n, active_reps_n };
    })
  );
}
