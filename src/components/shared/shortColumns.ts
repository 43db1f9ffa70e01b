/** Longer texts need a line of a card for themselves. */
const mostCharacters = 11;

/**
 * Marks the cells of columns that hold nothing but short figures: where a table becomes cards, two or three of
 * them share a line, so that a card is read at a glance and a page of cards is shorter.
 */
export function markShortColumns(table: HTMLTableElement, body: HTMLTableSectionElement): void {
  const rows = [...body.rows];
  const short = Array.from({ length: rows[0]?.cells.length ?? 0 }, (_, at) => at).filter((at) =>
    rows.every((row) => isShortFigure(row.cells[at]))
  );
  const { perLine, count } = layout(short.length);
  const marked = new Set(short.slice(short.length - count));
  table.style.setProperty("--figures-per-line", `${perLine}`);
  for (const row of rows)
    for (const [at, cell] of [...row.cells].entries()) cell.classList.toggle("short", marked.has(at));
}

/** How many figures stand on a line, and how many are laid out so: none is left alone on a line. */
function layout(figures: number): { perLine: number; count: number } {
  if (figures < 2) return { perLine: 1, count: 0 };
  if (figures === 2 || figures === 4) return { perLine: 2, count: figures };
  return { perLine: 3, count: figures % 3 === 1 ? figures - 1 : figures };
}

function isShortFigure(cell: HTMLTableCellElement | undefined): boolean {
  return cell?.matches("td") === true && cell.childElementCount === 0 && width(cell) <= mostCharacters;
}

/** In Latin characters; Chinese ones are about twice as wide. */
const width = ({ textContent }: Node): number =>
  [...(textContent ?? "")].reduce(
    (sum, character) => sum + ((character.codePointAt(0) ?? 0) >= 0x2e80 ? 2 : 1),
    0
  );
