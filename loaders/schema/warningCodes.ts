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
  HEADER_ALIKE: warning(
    "A header that differs from the expected one by a letter or two",
    'The preset names a column that is not there, and the file has one with nearly the same header. Nothing is read from it, so the figures that need the column read "not measured".',
    "Correct the header in the export, or name it under columns in sources.json. Nothing was assumed."
  ),
  REFERENCE_UNKNOWN: warning(
    "A reference that names no row",
    "The owner, parent, contact or deal that a row names is in no file, or was set aside. The row was kept without that link: an account whose owner is unknown is taken as its latest deal's owner's, and without one as nobody's.",
    "Export the missing row (a person who left belongs into reps too), or correct the value. Ids of another system are translated by a lookup under columns in sources.json."
  ),
  RENEWED_VALUE_DIFFERS: warning(
    "A renewed value that the next contract does not have",
    "The contract says for how much it was renewed, and the customer's next contract states another value. One of the two is wrong, and GRR and NRR rest on the renewed value. Compared only where one contract follows one other in the same currency.",
    "Correct the wrong one in the export: a renewed value is for the whole next term, not for a year of it. Nothing was changed."
  ),
  NAMES_ALIKE: warning(
    "Two names that differ by a letter",
    "A letter swapped, dropped or mistyped, or first and last name in another order: perhaps one person written two ways.",
    "Where it is one person, correct the spelling in the export. Nothing was merged."
  )
} satisfies Record<string, CodeEntry>;
