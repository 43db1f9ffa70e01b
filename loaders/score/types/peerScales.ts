import type { SignalScale } from "../../../src/rules/types/evidenceOf.js";
import { type SellerType, sellerTypes, type SignalName, signalNames } from "../../schema/policy.js";

/** A signal's scale and weight; the peers' part of it stays fixed over resamples. */
export type WeighedScale = SignalScale & { type: SellerType; weight: number };

/** The scale of every signal for one quarter and peer group. */
export interface PeerScales {
  of: Record<SignalName, WeighedScale>;
  /** The same by position in signalNames, as plain numbers: see scaleNumbers. */
  types: Int32Array;
  numbers: Float64Array;
}

/** What `numbers` holds of each signal; mirrored where low is the sign, so that more always means more evidence. */
export const scaleNumber = { weight: 0, sign: 1, floor: 2, cap: 3, from: 4, to: 5 } as const;
export const numbersPerScale = 6;

/** Scales with their plain numbers beside them. */
export function peerScales(of: Record<SignalName, WeighedScale>): PeerScales {
  return {
    of,
    types: Int32Array.from(signalNames, (name) => sellerTypes.indexOf(of[name].type)),
    numbers: Float64Array.from(signalNames.flatMap((name) => plainNumbers(of[name])))
  };
}

function plainNumbers({ weight, direction, floor, cap, peerMedian, peerP90 }: WeighedScale): number[] {
  const sign = direction === "high" ? 1 : -1;
  const isCrowd = peerMedian != null && peerP90 != null;
  const [from, to] = isCrowd ? [peerMedian, peerP90] : [floor, cap];
  return [weight, sign, sign * floor, sign * cap, sign * from, sign * to];
}
