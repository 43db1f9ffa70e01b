const endsChinese = /[\p{Script=Han}，。；：、（）“”]$/u;
const startsChinese = /^[\p{Script=Han}，。；：、（）“”]/u;

/**
 * Chinese texts set a value off by spaces, since most are digits or Latin names. Beside a value that is Chinese itself
 * the space goes. `pieces` are text and value in turn, beginning with text; values stay as they are.
 */
export function closeGaps<Part>(pieces: readonly Part[]): Part[] {
  const is = (pattern: RegExp, piece: Part | undefined) => typeof piece === "string" && pattern.test(piece);
  return pieces.map((piece, at) => {
    if (at % 2 === 1 || typeof piece !== "string") return piece;
    const opened = is(endsChinese, pieces[at - 1]) ? piece.replace(/^ (?=\p{Script=Han})/u, "") : piece;
    const closed = is(startsChinese, pieces[at + 1]) ? opened.replace(/(?<=\p{Script=Han}) $/u, "") : opened;
    // A string made shorter is a string still.
    return closed as Part & string;
  });
}
