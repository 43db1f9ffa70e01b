/** A disk flushes several files in about the time of one. */
const lanes = 16;

/** Runs `work` on every item, some side by side; their results stand in the items' order. */
export async function inLanes<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>
): Promise<Result[]> {
  const results: Result[] = [];
  let next = 0;
  let hasFailed = false;
  const lane = async (): Promise<void> => {
    while (next < items.length && !hasFailed) {
      const at = next++;
      try {
        results[at] = await work(items[at] as Item);
      } catch (error) {
        hasFailed = true;
        throw error;
      }
    }
  };
  // All lanes have ended before an error goes on: what failed may be removed then.
  const ended = await Promise.allSettled(Array.from({ length: Math.min(lanes, items.length) }, lane));
  const failed = ended.find((outcome) => outcome.status === "rejected");
  if (failed) throw failed.reason;
  return results;
}
