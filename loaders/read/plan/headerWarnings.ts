import { codes } from "../../schema/codes.js";
import type { DataWarning } from "../../schema/outputs.js";
import type { SourcePlan } from "./sourcePlan.js";

/** Headers that are nearly those of columns which are missing; nothing was read from them. */
export const headerWarnings = (plans: readonly SourcePlan[]): DataWarning[] =>
  plans.flatMap(({ table, main, lookalikes }) =>
    lookalikes.map(({ column, wanted, found }) => ({
      code: "HEADER_ALIKE",
      where: `${main.file}:1`,
      found: `“${found}” where “${wanted}” would be read as ${table}.${column}`,
      mend: codes.HEADER_ALIKE.mend
    }))
  );
