import type { Setting } from "./organisation.js";

/** Fifteen of a hundred people of each type, a year of records on 25 customers each, some customers inherited. */
export const baseSetting: Setting = {
  accounts: 25,
  quarters: 4,
  strength: 1,
  blend: 0,
  noise: 0.25,
  handovers: 0.1,
  missing: [],
  mix: { relationship: 0.15, technical: 0.15, wolf: 0.15, none: 0.55 }
};

export interface Scenario {
  name: string;
  group: "Size of evidence" | "How pure the behaviour is" | "What the records lack" | "Who works there";
  setting: Setting;
}

const scenario = (group: Scenario["group"], name: string, over: Partial<Setting>): Scenario => ({
  name,
  group,
  setting: { ...baseSetting, ...over }
});

/** Every company that the study looks at; each differs from the first in one thing. */
export const scenarios: readonly Scenario[] = [
  scenario("Size of evidence", "25 accounts, 4 quarters", {}),
  scenario("Size of evidence", "5 accounts, 4 quarters", { accounts: 5 }),
  scenario("Size of evidence", "15 accounts, 4 quarters", { accounts: 15 }),
  scenario("Size of evidence", "40 accounts, 4 quarters", { accounts: 40 }),
  scenario("Size of evidence", "25 accounts, 2 quarters", { quarters: 2 }),
  scenario("Size of evidence", "15 accounts, 2 quarters", { accounts: 15, quarters: 2 }),
  scenario("Size of evidence", "25 accounts, 8 quarters", { quarters: 8 }),
  scenario("Size of evidence", "25 accounts, 12 quarters", { quarters: 12 }),
  scenario("How pure the behaviour is", "three quarters of the effect", { strength: 0.75 }),
  scenario("How pure the behaviour is", "half of the effect", { strength: 0.5 }),
  scenario("How pure the behaviour is", "a quarter of a second type", { blend: 0.25 }),
  scenario("How pure the behaviour is", "two fifths of a second type", { blend: 0.4 }),
  scenario("How pure the behaviour is", "people twice as different", { noise: 0.5 }),
  scenario("How pure the behaviour is", "two fifths of customers inherited", { handovers: 0.4 }),
  scenario("What the records lack", "no activities", { missing: ["activities"] }),
  scenario("What the records lack", "no contacts", { missing: ["contacts"] }),
  scenario("What the records lack", "no contracts", { missing: ["contracts"] }),
  scenario("What the records lack", "no complaints", { missing: ["complaints"] }),
  scenario("What the records lack", "no deal team", { missing: ["deal_team"] }),
  scenario("What the records lack", "no activities, contracts, complaints", {
    missing: ["activities", "contracts", "complaints"]
  }),
  scenario("Who works there", "nobody has a type", {
    mix: { relationship: 0, technical: 0, wolf: 0, none: 1 }
  }),
  scenario("Who works there", "seven of ten are wolves", {
    mix: { relationship: 0, technical: 0, wolf: 0.7, none: 0.3 }
  })
];
