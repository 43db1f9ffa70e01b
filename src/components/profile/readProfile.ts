import type { Manifest, Method, QuarterRow } from "../../../loaders/schema/outputs.js";
import type { Snapshot } from "../shared/openSnapshot.js";
import { quarterBefore } from "../shared/quarter.js";
import { readAccounts } from "../shared/readAccounts.js";
import { byKey } from "../shared/snapshot.js";
import { peerColumns } from "./peerColumns.js";
import type { ProfileData } from "./profileData.js";

interface Asked {
  manifest: Manifest;
  method: Method;
  period: QuarterRow;
  rep_key: string;
}

/** The rows of one person's profile; null where nobody has the key. */
export async function readProfile(
  snapshot: Snapshot,
  { manifest, method, period, rep_key }: Asked
): Promise<ProfileData | null> {
  const { quarter } = period;
  const before = quarterBefore(manifest, quarter, 4);
  // All at once: every wait for an answer before the next question is time in which the page stands empty.
  const [people, figures, judged, records] = await Promise.all([
    Promise.all([snapshot.read("rep"), readAccounts(snapshot)]),
    readFigures(snapshot, { rep_key, quarter, before }),
    readJudged(snapshot, { rep_key, quarter }),
    readRecords(snapshot, { rep_key, quarter })
  ]);
  const [reps, accounts] = people;
  const rep = reps.find((row) => row.rep_key === rep_key);
  if (!rep) return null;
  const of = <Row extends { quarter: string }>(rows: readonly Row[], when: string): Row[] =>
    rows.filter((row) => row.quarter === when);
  const { history, everyone, everyoneBefore } = figures;
  const { types, signals, dimensions, capabilities } = judged;
  return {
    ...{ manifest, method, quarter: period, rep, reps, everyone, history },
    ...{ rates: judged.rates, interval: judged.intervals[0] ?? null, disqualifiers: judged.disqualifiers },
    ...{ type: of(types, quarter)[0] ?? null, typeHistory: types },
    ...{ signals: of(signals, quarter), signalHistory: signals },
    ...{ dimensions: of(dimensions, quarter), dimensionHistory: dimensions },
    ...{ capability: of(capabilities, quarter)[0] ?? null, geneMonths: judged.geneMonths },
    past:
      before === null
        ? null
        : {
            row: of(history, before)[0] ?? null,
            everyone: everyoneBefore,
            type: of(types, before)[0] ?? null,
            capability: of(capabilities, before)[0] ?? null,
            dimensions: of(dimensions, before)
          },
    accounts: byKey(accounts, ({ account_key }) => account_key),
    ...records
  };
}

interface Person {
  rep_key: string;
  quarter: string;
}

async function readFigures(
  snapshot: Snapshot,
  { rep_key, quarter, before }: Person & { before: string | null }
) {
  const everyoneOf = (when: string) => snapshot.readColumns("rep_quarter", { quarter: when }, peerColumns);
  const [history, everyone, everyoneBefore] = await Promise.all([
    snapshot.read("rep_quarter", { rep_key }),
    everyoneOf(quarter),
    before === null ? [] : everyoneOf(before)
  ]);
  return { history: history.sort((a, b) => a.quarter.localeCompare(b.quarter)), everyone, everyoneBefore };
}

async function readJudged(snapshot: Snapshot, { rep_key, quarter }: Person) {
  const [rates, intervals, types, signals, dimensions, capabilities, disqualifiers, geneMonths] =
    await Promise.all([
      snapshot.read("rep_rate", { quarter, rep_key }),
      snapshot.read("rep_interval", { quarter, rep_key }),
      snapshot.read("rep_type", { rep_key }),
      snapshot.read("type_signal", { rep_key }),
      snapshot.read("rep_dimension", { rep_key }),
      snapshot.read("rep_capability", { rep_key }),
      snapshot.read("rep_disqualifier", { quarter, rep_key }),
      snapshot.read("rep_gene_month", { rep_key })
    ]);
  return { rates, intervals, types, signals, dimensions, capabilities, disqualifiers, geneMonths };
}

async function readRecords(snapshot: Snapshot, { rep_key, quarter }: Person) {
  const [customers, spells, owned, deals, contracts, complaints] = await Promise.all([
    snapshot.read("rep_account", { quarter, rep_key }),
    snapshot.read("owner_spell", { rep_key }),
    snapshot.read("owned_account", { quarter, rep_key }),
    snapshot.read("deal", { rep_key }),
    snapshot.read("contract", { rep_key }),
    snapshot.read("complaint", { rep_key })
  ]);
  return { customers, spells, owned, deals, contracts, complaints };
}
