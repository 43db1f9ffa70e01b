import type { Page } from "playwright-core";

/** What a reader sits at: how far the server is, how much the line carries, how much slower than this machine it works. */
export interface Line {
  latencyMs: number;
  megabitsPerSecond: number;
  cpuSlowdown: number;
}

/** The profiles that Lighthouse judges by: a laptop in an office, and a phone on the road. */
export const officeLine: Line = { latencyMs: 40, megabitsPerSecond: 10, cpuSlowdown: 1 };
export const phoneLine: Line = { latencyMs: 150, megabitsPerSecond: 1.6, cpuSlowdown: 4 };

/** From now on every answer reaches `page` over `line`, with nothing kept from before. */
export async function putOnLine(
  page: Page,
  { latencyMs, megabitsPerSecond, cpuSlowdown }: Line
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const bytesPerSecond = (megabitsPerSecond * 1e6) / 8;
  await session.send("Network.enable");
  await session.send("Network.emulateNetworkConditions", {
    offline: false,
    latency: latencyMs,
    downloadThroughput: bytesPerSecond,
    uploadThroughput: bytesPerSecond
  });
  await session.send("Emulation.setCPUThrottlingRate", { rate: cpuSlowdown });
}
