import type { Proposal } from "../../rules/assignment/proposeHandover.js";
import { pageHref } from "../shared/links.js";

/** The Suitability page with the proposal as a plan of moves; null where nothing is proposed. */
export function planHref({ moves }: Pick<Proposal, "moves">): string | null {
  const proposed = moves.flatMap(({ account, to }) =>
    to ? [{ account: account.account_key, rep: to.candidate.rep_key }] : []
  );
  const [first] = proposed;
  if (!first) return null;
  const planned = proposed.map(({ account, rep }) => `&move=${account}:${rep}`).join("");
  return `${pageHref("suitability", { account: first.account })}${planned}`;
}
