import { accountSumNames } from "../marts/internalMarts.js";
import type { Clusters } from "./clusters.js";
import type { DrawIndex } from "./seededIndex.js";

const columns = accountSumNames.length;

/** Draws as many customers as there are, with replacement, into `drawn`: how often each. */
export function drawClusters(drawn: Uint16Array, size: number, draw: DrawIndex): void {
  drawn.fill(0);
  for (let i = 0; i < size; i += 1) {
    const cluster = draw(size);
    drawn[cluster] = (drawn[cluster] ?? 0) + 1;
  }
}

/** Sums of the drawn customers' columns, into `sums`; always in the order of the customers' keys. */
export function sumDrawn(sums: Float64Array, clusters: Clusters, drawn: Uint16Array): void {
  sums.fill(0);
  for (let cluster = 0; cluster < clusters.size; cluster += 1) {
    const times = drawn[cluster] ?? 0;
    if (times === 0) continue;
    const from = cluster * columns;
    for (let column = 0; column < columns; column += 1)
      sums[column] = (sums[column] ?? 0) + times * (clusters.sums[from + column] ?? 0);
  }
}
