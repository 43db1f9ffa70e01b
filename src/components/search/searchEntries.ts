import type { NamedAccount, Rep } from "../../../loaders/schema/outputs.js";
import { t } from "../../text/t.js";
import { pageHref, repHref } from "../shared/links.js";
import { termsOf } from "./termEntries.js";

export interface SearchEntry {
  kind: "page" | "definition" | "person" | "customer";
  name: string;
  /** What tells two of the same name apart: team and region, or industry and owner; of a page, what it is about. */
  detail: string;
  href: string;
  /** Other names that it is found by. */
  terms?: readonly string[];
}

export interface SearchRows {
  reps: readonly Pick<Rep, "rep_key" | "name" | "team" | "region" | "left_on">[];
  accounts: readonly Pick<NamedAccount, "account_key" | "name" | "industry">[];
  /** Who owned what at the quarter's end. */
  owners: readonly { account_key: string; rep_key: string }[];
}

const words = (...parts: (string | null | undefined)[]): string => parts.filter(Boolean).join(" · ");

/** Everybody, who opens as a profile, and every customer, which opens where one asks who should have it. */
export function searchEntries(
  { reps, accounts, owners }: SearchRows,
  search = location.search
): SearchEntry[] {
  const nameOf = new Map(reps.map(({ rep_key, name }) => [rep_key, name]));
  const ownerOf = new Map(owners.map(({ account_key, rep_key }) => [account_key, nameOf.get(rep_key)]));
  const people = reps.map(({ rep_key, name, team, region, left_on }): SearchEntry => {
    const detail = words(team, region, left_on === null ? null : t("has left"));
    return { kind: "person", name, detail, href: repHref(rep_key, search) };
  });
  const customers = accounts.map(({ account_key, name, industry }): SearchEntry => {
    const owner = ownerOf.get(account_key);
    const detail = words(industry, owner === undefined ? null : t("with {owner}", { owner }));
    return {
      kind: "customer",
      name,
      detail,
      href: pageHref("suitability", { account: account_key }, search)
    };
  });
  return [...people, ...customers];
}

/** The pages, as the sidebar names and links them. */
export function pageEntries(root: Document): SearchEntry[] {
  const links = root.querySelectorAll<HTMLAnchorElement>("#observablehq-sidebar ol:last-of-type a[href]");
  return [...links].map((link) => {
    const href = link.getAttribute("href") ?? "./";
    return { kind: "page", name: link.textContent, href, ...termsOf(pageNameOf(href)) };
  });
}

const pageNameOf = (href: string): string => /([\w-]*)(?:\.html)?(?:[?#].*)?$/.exec(href)?.[1] ?? "";
