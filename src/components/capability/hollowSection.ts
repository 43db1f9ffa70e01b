import type { Cuts } from "../../rules/capability/movedByCuts.js";
import { t } from "../../text/t.js";
import { emptyState } from "../shared/emptyState.js";
import { howToRead } from "../shared/howToRead.js";
import { intervalReading } from "../shared/intervalReading.js";
import { section } from "../shared/page.js";
import { policyInForce } from "../shared/policyInForce.js";
import { thresholdNumber } from "../shared/snapshot.js";
import { type CapabilityData, hollowQuadrant } from "./capabilityData.js";
import { hollowList, type HollowOptions } from "./hollowList.js";
import { inQuadrant, type PlacedPerson, placedPeople } from "./placedPeople.js";
import { peersAmong } from "../profile/peersAmong.js";
import { pastPlan, planOf } from "./planOf.js";

/** The list that the review is for: who performs high on low capability, how sure, why, and what to do. */
export function hollowSection(
  active: readonly PlacedPerson[],
  data: CapabilityData,
  cuts: Cuts
): HTMLElement {
  const people = inQuadrant(active, hollowQuadrant);
  const complaints = people.map(
    ({ complaint }) =>
      Math.max(complaint?.shrunk_high ?? complaint?.high ?? 0, complaint?.peer_median ?? 0) || 1
  );
  return section(
    t("High performance, low capability"),
    {
      id: "hollow",
      subtitle: t(
        "Least capable first. Bars: estimate with 90 % interval, grey mark at the peers' median. The chance supposes that customers come as luck has it, and that items and assessors err as much as they do on everybody."
      )
    },
    people.length === 0
      ? emptyState(
          active.every(({ capability }) => capability.quadrant === "not_measured")
            ? t("Nobody can be named while nobody is placed.")
            : t("Nobody this quarter.")
        )
      : hollowList(people, {
          capabilityCut: cuts.capability,
          reliabilityMinimum: thresholdNumber(data.method, "peers.reliability_minimum") ?? 0,
          complaintMost: Math.max(1, ...complaints),
          asOf: data.manifest.quarters.find(({ quarter }) => quarter === data.quarter)?.end_on ?? "",
          ...planLookUps(data)
        }),
    people.length === 0
      ? null
      : howToRead(intervalReading({ isDrawnToPeers: true, hasThin: true, hasPeers: true }))
  );
}

/** Each person's plan, and what became of the plan of four quarters ago. */
function planLookUps(data: CapabilityData): Pick<HollowOptions, "plan" | "past"> {
  const policy = policyInForce(data.method);
  const earlier = new Map(
    placedPeople({ ...data.past, reps: data.reps, rates: [] }).active.map((person) => [
      person.rep.rep_key,
      person
    ])
  );
  const among = { reps: data.reps, minimum: policy.peers.minimum };
  const peersNow = peersAmong(data.quarters, among);
  const peersThen = peersAmong(data.past.quarters, among);
  return {
    plan: (person) =>
      person.row ? planOf({ ...person, row: person.row }, peersNow(person.rep), policy) : [],
    past: (person) => {
      const before = earlier.get(person.rep.rep_key);
      if (!person.row || !before?.row) return null;
      return pastPlan(
        { past: { ...before, row: before.row }, now: { ...person, row: person.row } },
        peersThen(person.rep),
        policy
      );
    }
  };
}
