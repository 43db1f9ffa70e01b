import type { RepQuarter } from "../../../loaders/schema/outputs.js";
import { type PlanColumn, planColumns } from "../../rules/development/figures.js";
import { type FigureColumn, figureGroups } from "./figureGroups.js";

/** What is read of everyone, so that one person can be set beside their peers. */
export type PeerRow = Pick<RepQuarter, "quarter" | "rep_key" | "is_active" | FigureColumn | PlanColumn>;

/** Columns of a peer's row; loaders/schema/layouts.ts keeps files of just these. */
export const peerColumns: readonly (keyof PeerRow)[] = [
  ...new Set([
    ...(["quarter", "rep_key", "is_active"] as const),
    ...figureGroups.flatMap(({ rows }) => rows.map(({ column }) => column)),
    ...planColumns
  ])
];
