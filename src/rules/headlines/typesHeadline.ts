import type { RepType } from "../../../loaders/schema/outputs.js";
import type { SellerType } from "../../../loaders/schema/policy.js";
import { formatCount } from "../format/formatCount.js";
import { joinWords } from "../format/joinWords.js";
import { namesOf } from "../format/namesOf.js";
import { sentenceCase } from "../format/sentenceCase.js";
import { typeLabels } from "../format/typeLabels.js";
import { activeSellers, countIs } from "./sellers.js";

/** How many of each type there are; `types` = active people's rows of one quarter. */
export function typesHeadline(types: readonly RepType[]): string {
  if (types.length === 0) return "Nobody was active in this quarter.";
  const count = (strength: RepType["strength"]) => types.filter((one) => one.strength === strength).length;
  if (count("insufficient_data") === types.length)
    return "No type can be named for anybody: too little is measured.";
  const clear = (type: SellerType) =>
    types.filter((one) => one.strength === "clear" && one.leading_type === type).length;
  const clearParts = namesOf(typeLabels)
    .filter((type) => clear(type) > 0)
    .map((type) => `${formatCount(clear(type))} ${typeLabels[type].en}`);
  const [total, leaning, none, insufficient] = [
    count("clear"),
    count("leaning"),
    count("none"),
    count("insufficient_data")
  ];
  const clearText =
    total === 0
      ? "none is clearly of one type"
      : `${countIs(total)} clearly of one type (${joinWords(clearParts)})`;
  const rest = [
    leaning > 0 ? `${formatCount(leaning)} ${leaning === 1 ? "leans" : "lean"} to one` : "",
    none > 0 ? `for ${formatCount(none)} no type stands out` : "",
    insufficient > 0 ? `for ${formatCount(insufficient)} the records are too few to say` : ""
  ].filter(Boolean);
  return sentenceCase(`of ${activeSellers(types.length)}, ${[clearText, ...rest].join("; ")}.`);
}
