import { formatCount } from "../format/formatCount.js";

/** "58 active sellers", "the one active seller"; the base that every share on a page is of. */
export const activeSellers = (count: number): string =>
  count === 1 ? "the one active seller" : `${formatCount(count)} active sellers`;

/** "1 is", "3 are", "none is": a count as the subject of a sentence. */
export const countIs = (count: number): string =>
  count === 0 ? "none is" : `${formatCount(count)} ${count === 1 ? "is" : "are"}`;

/** "1 has", "3 have", "none has": a count as the subject of a sentence. */
export const countHas = (count: number): string =>
  count === 0 ? "none has" : `${formatCount(count)} ${count === 1 ? "has" : "have"}`;
