import { plural } from "../../rules/format/plural.js";
import { sentenceCase } from "../../rules/format/sentenceCase.js";
import { element } from "../shared/element.js";
import { pageHref } from "../shared/links.js";
import { pagedList } from "../shared/pagedList.js";
import { type MarkName, typeMark } from "../shared/typeMark.js";
import type { TypedPerson } from "./typedPeople.js";
import { told } from "../../text/told.js";

const GROUPS: readonly { group: MarkName; name: string; what: string }[] = [
  { group: "relationship", name: "relationship", what: "wins through hospitality and one friendly contact" },
  { group: "technical", name: "technical", what: "wins through the product, seldom reaches executives" },
  { group: "wolf", name: "wolf", what: "wins fast with discounts; complaints follow" },
  { group: "none", name: "no type stands out", what: "good: what a key-account seller looks like" },
  { group: "insufficient_data", name: "insufficient data", what: "too few accounts or signals to say" }
];

/** The five groups with their counts and everyone in them; the names of large groups fold away. */
export function typeGroups(people: readonly TypedPerson[]): HTMLElement {
  return element(
    "div",
    { class: "type-groups" },
    ...GROUPS.map(({ group, name, what }) => {
      const members = people.filter((person) => person.group === group);
      const clear = members.filter(({ type }) => type.strength === "clear").length;
      const split = ["relationship", "technical", "wolf"].includes(group)
        ? `${clear} clear, ${members.length - clear} leaning`
        : what;
      return element(
        "section",
        { class: "type-group" },
        element(
          "h3",
          {},
          typeMark(group === "none" || group === "insufficient_data" ? null : group, strengthOf(group), 18),
          element("strong", {}, members.length),
          sentenceCase(name)
        ),
        element(
          "p",
          { class: "quiet-text" },
          split === what ? sentenceCase(what) : `${split}. ${sentenceCase(what)}`
        ),
        memberList(members)
      );
    })
  );
}

function strengthOf(group: MarkName) {
  return group === "none" || group === "insufficient_data" ? group : "clear";
}

const FOLDED = 12;

function memberList(members: readonly TypedPerson[]): HTMLElement | null {
  if (members.length === 0) return null;
  const list = pagedList(members, memberItem, {
    list: element("ul", { class: "plain-list" }),
    unit: "people",
    first: 60
  });
  if (members.length <= FOLDED) return list;
  return element(
    "details",
    { class: "more" },
    element("summary", {}, `Show ${plural(members.length, "name")}`),
    list
  );
}

function memberItem({ rep, type, group }: TypedPerson): HTMLElement {
  const isTyped = type.strength === "clear" || type.strength === "leaning";
  return element(
    "li",
    {},
    isTyped && group !== "none" ? typeMark(type.leading_type, type.strength, 14) : null,
    element("a", { href: `${pageHref("types", { rep: rep.rep_key })}#signals` }, rep.name),
    group === "insufficient_data" && type.abstains_because
      ? element("span", { class: "quiet-text" }, told(type, "abstains_because"))
      : null
  );
}
