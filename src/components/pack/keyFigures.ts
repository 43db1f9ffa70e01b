import type { SheetFigure } from "../../../loaders/schema/layouts.js";
import { type FigureColumn, figureGroups, type FigureRowOf } from "../profile/figureGroups.js";

/** What is said of everyone on the list, of what is published in a file of its own for that; the profile has the other figures. */
export const keyColumns = [
  "quota_attainment",
  "win_rate",
  "deal_max",
  "renewal_rate",
  "grr",
  "complaint_rate",
  "top1_share",
  "crm_discipline"
] as const satisfies readonly (FigureColumn & SheetFigure)[];
export type KeyColumn = (typeof keyColumns)[number];

const isKey = (row: FigureRowOf<FigureColumn>): row is FigureRowOf<KeyColumn> =>
  keyColumns.some((column) => column === row.column);

/** The figures of a person's sheet, as the profile shows them. */
export const keyFigures: readonly FigureRowOf<KeyColumn>[] = figureGroups
  .flatMap(({ rows }) => rows)
  .filter(isKey);
