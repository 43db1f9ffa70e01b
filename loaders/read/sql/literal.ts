/** A text constant of this program, or a path, as SQL; never for texts that come from files (see Parameters). */
export const literal = (text: string): string => `'${text.replaceAll("'", "''")}'`;
