import { z } from "zod";
import { language } from "../../src/text/language.js";

type ErrorMap = ReturnType<typeof z.locales.zhCN>["localeError"];

const chinese = z.locales.zhCN().localeError;

/** How zod words what is wrong with a value, in the language spoken now. */
export const wording = (): { error?: ErrorMap } => (language() === "zh" ? { error: chinese } : {});
