import type { SellerType } from "../../loaders/schema/policy.js";

/** What a seller is in truth, which the records only hint at. */
export type Truth = SellerType | "none";
export const truths: readonly Truth[] = ["relationship", "technical", "wolf", "none"];

/** How someone sells. Shares are 0–1; set before any result was seen, each from a claim of the method. */
export interface Behaviour {
  /** Share of touches. */
  entertainment: number;
  demo: number;
  /** Share of customers met on one level only, and with a chief officer. */
  oneLevel: number;
  executive: number;
  /** Share of activities logged within a week, and of won deals with three activities before the close. */
  loggedOnTime: number;
  wellTracked: number;
  cycleDays: number;
  /** Deviation of the logarithm of cycle days. */
  cycleSpread: number;
  renewal: number;
  /** Share of lost deals with a reason of the kind "not grounded". */
  lostFit: number;
  discount: number;
  /** Share of deals closed in a quarter's last ten days; nearly all of those are discounted by a wolf. */
  quarterEnd: number;
  quarterEndDiscounted: number;
  /** Complaints per 100 customer-months, and share of won deals with one within 90 days. */
  complaints: number;
  earlyComplaints: number;
  /** Size of the book's bookings, 1 = a colleague's; and colleagues' won deals helped in a year. */
  bookings: number;
  helped: number;
}

/** A key-account seller: plays no single card. */
const none: Behaviour = {
  entertainment: 0.08,
  demo: 0.12,
  oneLevel: 0.18,
  executive: 0.55,
  loggedOnTime: 0.85,
  wellTracked: 0.8,
  cycleDays: 110,
  cycleSpread: 0.5,
  renewal: 0.88,
  lostFit: 0.12,
  discount: 0.08,
  // Ten days of a quarter are 11 %; most sales teams close about twice that then.
  quarterEnd: 0.22,
  quarterEndDiscounted: 0.5,
  complaints: 1.2,
  earlyComplaints: 0.04,
  bookings: 1,
  helped: 3
};

/** The method's claims about each type as sizes of effect; what a type says nothing about stays as it is. */
const effects: Record<SellerType, Partial<Behaviour>> = {
  relationship: {
    entertainment: 0.28,
    oneLevel: 0.65,
    loggedOnTime: 0.5,
    wellTracked: 0.4,
    cycleSpread: 1,
    // The method's case: 58 % renewed under such a seller, 92 % after.
    renewal: 0.65
  },
  technical: {
    demo: 0.36,
    executive: 0.12,
    lostFit: 0.5,
    cycleDays: 210,
    renewal: 0.96
  },
  wolf: {
    discount: 0.2,
    quarterEnd: 0.6,
    quarterEndDiscounted: 0.85,
    complaints: 5,
    earlyComplaints: 0.2,
    // "Over 30 % of the team's bookings" in a team of eight needs three times a colleague's.
    bookings: 3,
    helped: 0
  }
};

export const behaviourNames = Object.keys(none) as (keyof Behaviour)[];
const unbounded: readonly (keyof Behaviour)[] = [
  "cycleDays",
  "cycleSpread",
  "complaints",
  "bookings",
  "helped"
];

/** A pure type, `strength` of the way from no type to the method's picture of it. */
export function pureBehaviour(truth: Truth, strength: number): Behaviour {
  if (truth === "none") return none;
  return mixed(none, { ...none, ...effects[truth] }, strength);
}

/** `share` of the way from one way of selling to another; 0 is the first, 1 the second. */
export function mixed(one: Behaviour, other: Behaviour, share: number): Behaviour {
  const changed = { ...one };
  for (const name of behaviourNames) changed[name] = one[name] + (other[name] - one[name]) * share;
  return changed;
}

/** The same behaviour as one person lives it: each habit off by a factor, so that nobody is a caricature. */
export function personal(behaviour: Behaviour, factor: () => number): Behaviour {
  const own = { ...behaviour };
  for (const name of behaviourNames) {
    const value = behaviour[name];
    // Odds, not shares, move by the factor: a share of 0.9 stays below 1.
    const odds = (value / (1 - value)) * factor();
    own[name] = unbounded.includes(name) ? value * factor() : odds / (1 + odds);
  }
  return own;
}
