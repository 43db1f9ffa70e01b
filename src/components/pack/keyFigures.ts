import { figureGroups, type FigureRow } from "../profile/figureGroups.js";

/** What is said of everyone on the list; the profile has the other figures. */
const columns: readonly FigureRow["column"][] = [
  "quota_attainment",
  "win_rate",
  "deal_max",
  "renewal_rate",
  "grr",
  "complaint_rate",
  "top1_share",
  "crm_discipline"
];

/** The figures of a person's sheet, as the profile shows them. */
export const keyFigures: readonly FigureRow[] = figureGroups
  .flatMap(({ rows }) => rows)
  .filter(({ column }) => columns.includes(column));
