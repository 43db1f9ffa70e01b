import { itemMark } from "../../rules/format/joinItems.js";

/** The same as joinItems for elements, such as links: a list of elements and marks to spread into another. */
export const joinElements = (elements: readonly HTMLElement[]): (HTMLElement | string)[] =>
  elements.flatMap((one, at) => (at === 0 ? [one] : [itemMark(), one]));
