import type { RepType } from "../../../loaders/schema/outputs.js";
import type { SellerType } from "../../../loaders/schema/policy.js";
import { say } from "../../text/say.js";
import { t } from "../../text/t.js";
import { formatCount } from "../format/formatCount.js";
import { joinClauses } from "../format/joinClauses.js";
import { joinWords } from "../format/joinWords.js";
import { namesOf } from "../format/namesOf.js";
import { typeLabels } from "../format/typeLabels.js";
import { activeSellers } from "./sellers.js";

/** How many of each type there are; `types` = active people's rows of one quarter. */
export function typesHeadline(types: readonly RepType[]): string {
  if (types.length === 0) return t("Nobody was active in this quarter.");
  const count = (strength: RepType["strength"]) => types.filter((one) => one.strength === strength).length;
  if (count("insufficient_data") === types.length)
    return t("No type can be named for anybody: too little is measured.");
  const clear = (type: SellerType) =>
    types.filter((one) => one.strength === "clear" && one.leading_type === type).length;
  const clearParts = namesOf(typeLabels)
    .filter((type) => clear(type) > 0)
    .map((type) => t("{n} {type}", { n: formatCount(clear(type)), type: say(typeLabels[type]) }));
  const [total, leaning, none, insufficient] = [
    count("clear"),
    count("leaning"),
    count("none"),
    count("insufficient_data")
  ];
  const parts = [
    clearInWords(total, joinWords(clearParts)),
    leaning > 0 ? leaningInWords(leaning) : "",
    none > 0 ? t("for {n} no type stands out", { n: formatCount(none) }) : "",
    insufficient > 0 ? t("for {n} the records are too few to say", { n: formatCount(insufficient) }) : ""
  ];
  return t("Of {sellers}, {parts}.", { sellers: activeSellers(types.length), parts: joinClauses(parts) });
}

function clearInWords(people: number, types: string): string {
  if (people === 0) return t("none is clearly of one type");
  const figures = { n: formatCount(people), types };
  return people === 1
    ? t("{n} is clearly of one type ({types})", figures)
    : t("{n} are clearly of one type ({types})", figures);
}

const leaningInWords = (people: number): string =>
  t(people === 1 ? "{n} leans to one" : "{n} lean to one", { n: formatCount(people) });
