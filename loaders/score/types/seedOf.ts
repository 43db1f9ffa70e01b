/** Changing it changes every stability; nothing else about a load may. */
const seedWord = "key account review";

/** A seed fixed by the parts alone, by FNV-1a: the same rep and quarter draw the same on every machine. */
export function seedOf(...parts: readonly string[]): number {
  let state = 0x811c9dc5;
  for (const character of [seedWord, ...parts].join("\n"))
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return state;
}
