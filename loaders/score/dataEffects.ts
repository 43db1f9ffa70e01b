import type { CompanyFigure, DataEffect } from "../schema/outputs.js";
import type { TableName } from "../schema/tables.js";
import { perMonths } from "./rates/rateSources.js";

export interface UnusedRows {
  /** Rows of a table that were set aside and are not copies of a loaded one. */
  setAside: (table: TableName) => number;
  /** Contract lines without an end date that may have fallen due. */
  endlessContracts: number;
  /** Won deals of the window without an amount. */
  unpricedDeals: number;
}

type Bounds = Pick<DataEffect, "low" | "high">;
type Figure = Pick<CompanyFigure, "value" | "n">;

/** A share of `n` events, when `unknown` more events could each have gone either way. */
function shareBounds({ value, n }: Figure, unknown: number): Bounds {
  if (value === null || n === null || n + unknown === 0) return { low: null, high: null };
  const hits = value * n;
  return { low: hits / (n + unknown), high: (hits + unknown) / (n + unknown) };
}

/** Complaints over customer-months, when up to `unknown` more belong to the window. */
function rateBounds({ value, n }: Figure, unknown: number): Bounds {
  if (value === null || n === null || n === 0) return { low: null, high: null };
  return { low: value, high: value + (unknown * perMonths) / n };
}

/**
 * What the rows that could not be used do to the company's figures of a quarter's trailing window; figures that
 * no such row can move are left out. The bounds are the extremes: every unknown row counted against the figure, or for it.
 */
export function dataEffects(figures: readonly CompanyFigure[], rows: UnusedRows): DataEffect[] {
  const figureOf = (name: DataEffect["figure"]): Figure =>
    figures.find(({ figure, scope }) => figure === name && scope === "window") ?? { value: null, n: null };
  const effect = (
    figure: DataEffect["figure"],
    lacking_n: number,
    table: TableName,
    bounds: (found: Figure, unknown: number) => Bounds
  ): DataEffect => {
    const set_aside_n = rows.setAside(table);
    const found = figureOf(figure);
    return {
      figure,
      lacking_n,
      set_aside_n,
      value: found.value,
      ...bounds(found, lacking_n + set_aside_n)
    };
  };
  return [
    effect("renewal_rate", rows.endlessContracts, "contracts", shareBounds),
    effect("win_rate", 0, "deals", shareBounds),
    effect("complaint_rate", 0, "complaints", rateBounds),
    effect("bookings", rows.unpricedDeals, "deals", ({ value }) => ({ low: value, high: null }))
  ].filter(({ lacking_n, set_aside_n, value }) => value !== null && lacking_n + set_aside_n > 0);
}
