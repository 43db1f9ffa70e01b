import { inBoth } from "../../../src/text/inBoth.js";
import { t } from "../../../src/text/t.js";
import { codes } from "../../schema/codes.js";
import type { DataWarning } from "../../schema/outputs.js";
import type { SourcePlan } from "./sourcePlan.js";

/** Headers that are nearly those of columns which are missing; nothing was read from them. */
export const headerWarnings = (plans: readonly SourcePlan[]): DataWarning[] =>
  plans.flatMap(({ table, main, lookalikes }) =>
    lookalikes.map(({ column, wanted, found }) => {
      const where = `${main.file}:1`;
      const text = inBoth(() =>
        t("“{found}” where “{wanted}” would be read as {column}", {
          found,
          wanted,
          column: `${table}.${column}`
        })
      );
      return {
        code: "HEADER_ALIKE",
        where,
        where_zh: where,
        found: text.en,
        found_zh: text.zh,
        mend: codes.HEADER_ALIKE.mend
      };
    })
  );
