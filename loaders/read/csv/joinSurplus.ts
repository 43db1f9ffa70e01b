interface Surplus {
  /** Position of the column whose texts may hold the delimiter. */
  looseAt: number;
  /** How many columns there are. */
  width: number;
  delimiter: string;
}

/** The cells of a record whose surplus ones belong to the loose column, as sources.json declares. */
export function joinSurplus(cells: readonly string[], { looseAt, width, delimiter }: Surplus): string[] {
  const surplus = cells.length - width;
  const text = cells.slice(looseAt, looseAt + surplus + 1).join(delimiter);
  return [...cells.slice(0, looseAt), text, ...cells.slice(looseAt + surplus + 1)];
}
