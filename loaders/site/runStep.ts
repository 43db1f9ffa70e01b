import { Listr } from "listr2";
import { printable } from "../printable.js";
import { t } from "../../src/text/t.js";

/** Tells the reader what a step is doing; on a terminal only the latest line is seen. */
export type Report = (line: string) => void;

/**
 * Runs one long step and returns its result: with a spinner and its latest line on a terminal, and as two
 * plain lines elsewhere, so that a log is not filled with the step's details.
 */
export async function runStep<Result>(
  title: string,
  step: (report: Report) => Promise<Result>
): Promise<Result> {
  const startedAt = performance.now();
  const seconds = (): string =>
    t("{seconds} s", { seconds: ((performance.now() - startedAt) / 1000).toFixed(1) });
  if (!process.stdout.isTTY) {
    console.log(`${title} …`);
    const result = await step(() => undefined);
    console.log(t("{title}: done in {time}", { title, time: seconds() }));
    return result;
  }
  const results: Result[] = [];
  await new Listr([
    {
      title,
      task: async (_context, task) => {
        results.push(await step((line) => (task.output = printable(line))));
        task.title = `${title} (${seconds()})`;
      }
    }
  ]).run();
  return results[0] as Result; // pushed above, or run() has thrown
}
