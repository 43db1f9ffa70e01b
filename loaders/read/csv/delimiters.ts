/** What separates cells in files of which nobody said it. */
export const commonDelimiters = [",", ";", "\t", "|"] as const;
