/** Changing it changes every stability; nothing else about a load may. */
const seedWord = "key account review";

/** Whole numbers 0 … size − 1, drawn evenly. */
export type DrawIndex = (size: number) => number;

/**
 * A stream of draws fixed by the parts alone: the same rep and quarter draw the same on every machine.
 * Spread by Marsaglia's xorshift, seeded by an FNV-1a hash of the parts.
 */
export function seededIndex(...parts: readonly string[]): DrawIndex {
  let state = 0x811c9dc5;
  for (const character of [seedWord, ...parts].join("\n"))
    state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193);
  // Xorshift stays at 0 for ever.
  state ||= 1;
  return (size) => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return Math.floor(((state >>> 0) / 4294967296) * size);
  };
}
