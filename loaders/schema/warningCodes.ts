import type { CodeEntry } from "./codes.js";

const warning = (title: string, meaning: string, mend: string): CodeEntry => ({
  title,
  meaning,
  mend,
  effect: "warning"
});

/** What people should look at; nothing is changed on a guess. */
export const warningCodes = {
  NAME_SHARED: warning(
    "Two ids, one name",
    "Two people of the same name, or one person with two ids. As two, each has half a record, and both look weaker than they are.",
    "Where it is one person, give both records one id in the export. Nothing was merged."
  ),
  NAMES_ALIKE: warning(
    "Two names that differ by a letter",
    "A letter swapped, dropped or mistyped, or first and last name in another order: perhaps one person written two ways.",
    "Where it is one person, correct the spelling in the export. Nothing was merged."
  )
} satisfies Record<string, CodeEntry>;
