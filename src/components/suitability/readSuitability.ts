import { readMoves, type MoveTime } from "../moves/readMoves.js";
import { parameter } from "../shared/links.js";
import type { Snapshot } from "../shared/openSnapshot.js";
import type { SuitabilityData } from "./suitabilityData.js";

/** The rows that suitability and its brief are made of, and what the address asks for. */
export async function readSuitability(snapshot: Snapshot, time: MoveTime): Promise<SuitabilityData> {
  const { quarter } = time;
  const [moves, upcoming] = await Promise.all([
    readMoves(snapshot, time),
    snapshot.read("upcoming_contract", { quarter })
  ]);
  const amount = Number(parameter("amount"));
  return {
    ...moves,
    upcoming_contract: moves.contract && upcoming,
    asked: { account: parameter("account"), amount: amount > 0 ? amount : null }
  };
}
