import { readFile } from "node:fs/promises";

/**
 * When a process started, in the kernel's own count; null where the system does not say (only Linux does, in
 * /proc). With it, a number that was given to another process since is not mistaken for the first one.
 */
export const startOf = async (pid: number): Promise<string | null> => (await statOf(pid))?.start ?? null;

/** Whether the process that had this number at that start is still at work. */
export async function isRunning(pid: number, start: string | null): Promise<boolean> {
  if (!isKnown(pid)) return false;
  const stat = await statOf(pid);
  if (stat === null) return true;
  // A killed process stays listed as a zombie until its parent has looked at it.
  if (stat.state === "Z" || stat.state === "X") return false;
  return start === null || start === stat.start;
}

function isKnown(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}

async function statOf(pid: number): Promise<{ state: string; start: string } | null> {
  const text = await readFile(`/proc/${pid}/stat`, "utf8").catch(() => null);
  if (text === null) return null;
  // The second field is the program's name in brackets, which may hold spaces and brackets itself.
  const [state, ...fields] = text.slice(text.lastIndexOf(")") + 2).split(" ");
  const start = fields[18];
  return state === undefined || start === undefined ? null : { state, start };
}
