import { createHash } from "node:crypto";

/** The published key of an HR id, worked out without the product's SQL. */
export const opaqueKey = (repId: string): string =>
  createHash("sha256").update(`rep:${repId}`).digest("hex").slice(0, 12);
