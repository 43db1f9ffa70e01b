/** A number and its % stay on one line: a text is written with a plain space, and shown with a no-break one. */
export const keepTogether = (text: string): string => text.replace(/(?<=[\d}]) %/g, "\u00a0%");
