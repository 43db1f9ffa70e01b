import { mkdtemp } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { describe, it } from "vitest";
import { neverSilentlyWrong } from "./corruptionProperty.js";
import { recordReader, wholeReader } from "./corruptionOutcome.js";

/* `npm run test:nightly` tries thirty times as many. */

describe("one edit of a valid file", () => {
  it("never changes a record without a word", async () => {
    const folder = await mkdtemp(join(tmpdir(), "corruption-"));
    const reader = recordReader(join(folder, "deals.csv"));
    await fc.assert(neverSilentlyWrong("records", reader), { numRuns: 3000 });
  }, 240_000);

  it("never changes a value without a word", async () => {
    // Each case is a load: what fails is shown as it is, for making it smaller would take minutes.
    await fc.assert(neverSilentlyWrong("values", wholeReader), { numRuns: 60, endOnFailure: true });
  }, 240_000);
});
