import { type Truth, truths } from "./behaviours.js";
import { type Scenario, scenarios } from "./scenarios.js";
import { isLabelled, isRight, type Judged } from "./simulate.js";

export interface Result {
  scenario: Scenario;
  people: readonly Judged[];
}

/** Share in per cent with the number it rests on; a dash where there is nobody. */
function percent(some: readonly unknown[], all: readonly unknown[]): string {
  return all.length === 0 ? "–" : `${((100 * some.length) / all.length).toFixed(1)} %`;
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map((_, at) => (at === 0 ? "---" : "---:"))), ...rows.map(line)].join("\n");
}

/** One line per kind of company. */
export function summary(results: readonly Result[]): string {
  const rows = results.map(({ scenario, people }) => {
    const clear = people.filter(({ answer }) => answer.strength === "clear");
    const none = people.filter(({ truth }) => truth === "none");
    const typed = people.filter(({ truth }) => truth !== "none");
    const labelled = (some: readonly Judged[]) => some.filter(({ answer }) => isLabelled(answer));
    return [
      scenario.name,
      `${percent(clear.filter(isRight), clear)} of ${clear.length}`,
      percent(
        none.filter(({ answer }) => answer.strength === "clear"),
        none
      ),
      percent(labelled(none), none),
      percent(labelled(typed).filter(isRight), typed),
      percent(
        typed.filter((one) => one.answer.strength === "clear" && isRight(one)),
        typed
      ),
      percent(
        people.filter(({ answer }) => answer.strength === "insufficient_data"),
        people
      )
    ];
  });
  return table(
    [
      "company",
      "right among the clear",
      "no type, yet clear",
      "no type, yet labelled",
      "a type, at least leaning to the right one",
      "a type, clear and right",
      "insufficient data"
    ],
    rows
  );
}

/** What everybody is against what is said of them. */
export function confusion({ people }: Result): string {
  const labels = [
    ...(["relationship", "technical", "wolf"] as const).flatMap((type) => [
      `clear ${type}`,
      `leaning ${type}`
    ]),
    "none",
    "insufficient_data"
  ];
  const labelOf = ({ answer }: Judged) =>
    isLabelled(answer) ? `${answer.strength} ${answer.leading_type}` : answer.strength;
  const rows = truths.map((truth: Truth) => {
    const all = people.filter((one) => one.truth === truth);
    return [truth, ...labels.map((label) => String(all.filter((one) => labelOf(one) === label).length))];
  });
  return table(["truth", ...labels.map((label) => label.replaceAll("_", " "))], rows);
}

const bands = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

/** How often labels of a stability name the right type. */
export function calibration(results: readonly Result[]): string {
  const labelled = results.flatMap(({ people }) => people.filter(({ answer }) => isLabelled(answer)));
  const typed = labelled.filter(({ truth }) => truth !== "none");
  const rows = bands.slice(0, -1).map((from, at) => {
    const to = bands[at + 1] ?? 1;
    const isIn = ({ answer }: Judged) => {
      const stability = answer.stability ?? -1;
      return stability >= from && (stability < to || to === 1);
    };
    const [all, ofTyped] = [labelled.filter(isIn), typed.filter(isIn)];
    return [
      `${from.toFixed(1)} to ${to.toFixed(1)}`,
      String(all.length),
      percent(all.filter(isRight), all),
      percent(ofTyped.filter(isRight), ofTyped)
    ];
  });
  return table(["stability", "labels", "right", "right among those with a type"], rows);
}

/** Where there are several years: does one label hold in all of them? */
export function overYears(results: readonly Result[]): string {
  const rows = results
    .filter(({ people }) => people.some(({ earlier }) => earlier.length > 0))
    .map(({ scenario, people }) => {
      const clear = people.filter(({ answer }) => answer.strength === "clear");
      const agreed = clear.filter(({ answer, earlier }) =>
        earlier.every((one) => isLabelled(one) && one.leading_type === answer.leading_type)
      );
      return [
        scenario.name,
        percent(agreed, clear),
        percent(agreed.filter(isRight), agreed),
        percent(
          agreed.filter(({ truth }) => truth === "none"),
          people.filter(({ truth }) => truth === "none")
        )
      ];
    });
  return table(
    ["records", "clear now and labelled alike in every year", "right among them", "no type, yet so"],
    rows
  );
}

/** The scenarios with a group's name. */
export const inGroup = (results: readonly Result[], group: Scenario["group"]) =>
  results.filter(({ scenario }) => scenario.group === group);

export const groups = [...new Set(scenarios.map(({ group }) => group))];
