import { type ForkOptions, fork } from "node:child_process";
import { once } from "node:events";

export interface Elsewhere {
  pid: number;
  /** Lets it begin; says what became of the load, as loadOnceChild does. */
  go(): Promise<string>;
  signal(name: NodeJS.Signals): void;
}

/** A process, made of the bundled loadOnceChild, that is ready to load this folder. */
export async function loadElsewhere(
  bundle: string,
  folder: string,
  { workFolder, link, ...owner }: { workFolder: string; link: string } & Pick<ForkOptions, "uid" | "gid">
): Promise<Elsewhere> {
  const child = fork(bundle, [workFolder, link, folder], { execArgv: [], ...owner });
  const ended = once(child, "exit").then(() => ["the process ended by itself"]);
  const heard = async () => String((await Promise.race([once(child, "message"), ended]))[0]);
  if ((await heard()) !== "ready") throw new Error("The process ended before it was ready.");
  return {
    pid: child.pid ?? 0,
    go: async () => {
      child.send("go");
      return heard();
    },
    signal: (name) => void child.kill(name)
  };
}
