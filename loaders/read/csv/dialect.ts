import type { ResolvedFormats } from "../../sources/resolveSource.js";

/** How a file marks cells and records; physical lines count from 1. */
export type Dialect = Pick<
  ResolvedFormats,
  | "encoding"
  | "delimiter"
  | "quote"
  | "escape"
  | "inner_quotes"
  | "header_line"
  | "header_lines"
  | "headers"
  | "last_line"
>;
