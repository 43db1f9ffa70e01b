/**
 * A cell that a spreadsheet shows as text: a leading = + - @, as wide as in Chinese text too, tab or line end would
 * be run as a formula.
 */
export function csvCell(text: string): string {
  const inert = /^[=+\-@＝＋－＠\t\r\n]/.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(inert) ? `"${inert.replaceAll('"', '""')}"` : inert;
}
