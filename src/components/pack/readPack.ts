import type {
  Decision,
  Manifest,
  Method,
  OwnedAccount,
  QuarterRow,
  RepCapability,
  RepDimension,
  RepDisqualifier,
  RepInterval,
  RepQuarter,
  RepRate,
  TypeSignal
} from "../../../loaders/schema/outputs.js";
import { peerColumns, type PeerRow } from "../profile/peerColumns.js";
import { readReview } from "../review/readReview.js";
import type { ReviewData } from "../review/reviewPage.js";
import type { Snapshot } from "../shared/openSnapshot.js";
import { keyColumns, type KeyColumn } from "./keyFigures.js";

/** The review's rows, and of everyone on its list what a sheet about them is made of. */
export interface PackData extends ReviewData {
  period: QuarterRow;
  /** Keys of the people on the list, in its order. */
  people: readonly string[];
  /** Everyone's rows of the quarter, for the peers' medians. */
  everyone: readonly PeerRow[];
  /** Rows of the quarter, of the people on the list. */
  rows: readonly RepQuarter[];
  /** Their key figures of all quarters. */
  history: readonly Pick<RepQuarter, "quarter" | "rep_key" | KeyColumn>[];
  personRates: readonly RepRate[];
  intervals: readonly RepInterval[];
  signals: readonly TypeSignal[];
  dimensions: readonly RepDimension[];
  capabilities: readonly RepCapability[];
  disqualifiers: readonly RepDisqualifier[];
  owned: readonly OwnedAccount[];
}

/** Everyone named on the list, the most pressing first: those to decide about, and owners of accounts to decide about. */
export function peopleOnList(decisions: readonly Decision[]): string[] {
  const byRank = decisions.toSorted((a, b) => a.rank - b.rank);
  return [...new Set(byRank.flatMap(({ rep_key }) => rep_key ?? []))];
}

/** Reads the review of the quarter and the rows of the people on its list. */
export async function readPack(
  snapshot: Snapshot,
  { manifest, method, period }: { manifest: Manifest; method: Method; period: QuarterRow }
): Promise<PackData> {
  const { quarter } = period;
  const people = peopleOnList(await snapshot.read("decision", { quarter }));
  const theirs = { quarter, rep_key: people };
  const [review, figures, judged] = await Promise.all([
    readReview(snapshot, { manifest, method, quarter }),
    Promise.all([
      snapshot.readColumns("rep_quarter", { quarter }, peerColumns),
      snapshot.read("rep_quarter", theirs),
      snapshot.readColumns("rep_quarter", { rep_key: people }, ["quarter", "rep_key", ...keyColumns]),
      snapshot.read("rep_rate", theirs),
      snapshot.read("rep_interval", theirs)
    ]),
    Promise.all([
      snapshot.read("type_signal", theirs),
      snapshot.read("rep_dimension", theirs),
      snapshot.read("rep_capability", theirs),
      snapshot.read("rep_disqualifier", theirs),
      snapshot.read("owned_account", theirs)
    ])
  ]);
  const [everyone, rows, history, personRates, intervals] = figures;
  const [signals, dimensions, capabilities, disqualifiers, owned] = judged;
  return {
    ...review,
    ...{ period, people, everyone, rows, history, personRates, intervals, signals },
    ...{ dimensions, capabilities, disqualifiers, owned }
  };
}
