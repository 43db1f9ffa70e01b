import { describe, expect, it } from "vitest";
import { peopleBase } from "../../src/rules/headlines/peopleBase.js";
import { inLanguage } from "../../src/text/language.js";

const rows = (atWork: number, others: number) => [
  ...Array.from({ length: atWork }, () => ({ row: { is_active: true } })),
  ...Array.from({ length: others }, (_, at) => ({ row: at === 0 ? null : { is_active: false } }))
];

describe("whom a list holds", () => {
  it("is told against those at work; somebody without a row of the quarter is not among them", () =>
    expect(peopleBase(rows(55, 2), "people with won deals")).toBe(
      "57 people with won deals: 55 at work on the quarter's last day, 2 not."
    ));
  it("reads well where all are, for one person and in Chinese", () => {
    expect(peopleBase(rows(55, 0), "people")).toBe("55 people, all at work on the quarter's last day.");
    expect(peopleBase(rows(0, 1), "people with decided contracts")).toBe(
      "1 person with decided contracts: 0 at work on the quarter's last day, 1 not."
    );
    expect(inLanguage("zh", () => peopleBase(rows(55, 2), "people with won deals"))).toBe(
      "57 位有赢单的人员：季度最后一天 55 人在职，2 人不在职。"
    );
  });
});
