import type { Label } from "../../text/label.js";
import { say } from "../../text/say.js";

const labels: Readonly<Record<string, Label>> = {
  new: { en: "new", zh: "新签" },
  expansion: { en: "expansion", zh: "增购" },
  renewal: { en: "renewal", zh: "续约" }
};

/** The kind of business that a deal is; null where the source does not tell. */
export function dealTypeWords(type: string | null): string | null {
  const label = type == null ? undefined : labels[type];
  return label ? say(label) : type;
}
