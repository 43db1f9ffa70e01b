/** Marks the next reason in either language; what stands before it is a whole sentence. */
const also = /\s*(?:Also: |另：)/;

/** The first sentence of a published why, and after it a paragraph for the rest of it and for each further reason. */
export function reasonParts(why: string): { first: string; rest: string[] } {
  const end = /[.!?](?= \S)|。(?=\S)/.exec(why);
  if (!end) return { first: why, rest: [] };
  const after = end.index + 1;
  return {
    first: why.slice(0, after),
    rest: why
      .slice(after)
      .trimStart()
      .split(also)
      .filter((part) => part !== "")
  };
}
