import type { Condition, Gate, GateAnswer, GateResult } from "./suitability.js";

/** How words are put together, in the language spoken, once somebody reads them. */
type Words = () => string;

/** Puts words together only when they are read: of thousands of people judged, a page shows a few. */
class LazyAnswer implements GateAnswer {
  constructor(
    readonly gate: Gate,
    readonly result: GateResult,
    readonly condition: Condition | null,
    private readonly words: { figure: Words; threshold: Words; reason: Words }
  ) {}

  get figure(): string {
    return this.words.figure();
  }

  get threshold(): string {
    return this.words.threshold();
  }

  get reason(): string {
    return this.words.reason();
  }
}

/** Builds one gate's answers, so that each rule states only what differs. */
export function answerFor(gate: Gate, threshold: Words) {
  return (result: GateResult, figure: Words, reason: Words, condition: Condition | null = null): GateAnswer =>
    new LazyAnswer(gate, result, condition, { figure, threshold, reason });
}
