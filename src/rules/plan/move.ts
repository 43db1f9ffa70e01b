/** One account changing hands, judged as if it moved on the last day of the quarter in review. */
export interface Move {
  account_key: string;
  /** Owner on that day; null = nobody owns it. */
  from_rep_key: string | null;
  to_rep_key: string;
  /** As "2026-Q3": the review the move was planned in. */
  quarter: string;
}
