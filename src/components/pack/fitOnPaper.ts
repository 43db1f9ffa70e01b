/** Height and width that A4 and Letter both leave between the margins of print.css, in CSS pixels. */
const paper = { width: (178 / 25.4) * 96, height: (247 / 25.4) * 96 };
/** Width in which sheets are laid out (pack.css), on the screen as on paper, where all is smaller. */
const laidOut = 934;
/** Some room for what the printer's fonts add. */
const safety = 0.985;
/** Below this, type is too small to be read: the sheet goes on overleaf. */
const smallest = 0.5;

/** Gives sheets the paper's width as soon as they are printed. Before charts are added: they ask for it in turn. */
export function widenOnPaper(pack: HTMLElement): void {
  addEventListener("beforeprint", () => pack.classList.add("is-printing"));
  addEventListener("afterprint", () => pack.classList.remove("is-printing"));
}

/** Scales every sheet to the paper, and those that are to be one sheet until they fit. After charts are added. */
export function fitOnPaper(pack: HTMLElement): void {
  const sheets = () => pack.querySelectorAll<HTMLElement>(".sheet");
  addEventListener("beforeprint", () => {
    for (const sheet of sheets()) scale(sheet);
  });
  addEventListener("afterprint", () => {
    for (const sheet of sheets())
      for (const property of ["zoom", "width"]) sheet.style.removeProperty(property);
  });
}

/** Smaller type leaves room for longer lines: the sheet stays as wide as the paper. */
function scale(sheet: HTMLElement): void {
  let zoom = paper.width / laidOut;
  const fits = () => {
    sheet.style.setProperty("width", `${Math.floor(paper.width / zoom)}px`);
    return sheet.scrollHeight * zoom <= paper.height * safety;
  };
  const isOne = sheet.classList.contains("is-one");
  while (!fits() && isOne && zoom > smallest) zoom *= 0.98;
  sheet.style.setProperty("zoom", zoom.toFixed(4));
}
