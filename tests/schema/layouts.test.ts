import { describe, expect, it } from "vitest";
import { isKeyColumn, layoutsOf } from "../../loaders/schema/layouts.js";
import { datasets, type DatasetName } from "../../loaders/schema/outputs.js";
import { keyColumns } from "../../src/components/pack/keyFigures.js";
import { peerColumns } from "../../src/components/profile/peerColumns.js";
import { accountColumns } from "../../src/components/shared/readAccounts.js";

const names = Object.keys(datasets) as DatasetName[];

describe("layouts", () => {
  it("hold every row with every column first, and are split and narrowed by columns of the dataset", () => {
    const unknown = names.flatMap((name) =>
      layoutsOf(name).flatMap(({ by, columns = [] }) =>
        [...by, ...columns]
          .filter((column) => !(column in datasets[name].shape))
          .map((column) => [name, column])
      )
    );
    expect(unknown).toEqual([]);
    expect(names.filter((name) => layoutsOf(name)[0].columns)).toEqual([]);
  });

  it("never split by quarter and key at once: a thousand files per quarter would take longer to write than to read", () => {
    const both = names.filter((name) =>
      layoutsOf(name).some(({ by }) => by.includes("quarter") && by.some(isKeyColumn))
    );
    expect(both).toEqual([]);
  });

  it.each([
    ["peers of a profile", "rep_quarter", peerColumns],
    ["sheets of the pack", "rep_quarter", ["quarter", "rep_key", ...keyColumns]],
    ["names of customers", "account", accountColumns]
  ] as const)("have a file of just the columns that the %s need", (_, dataset, columns) => {
    const narrow = layoutsOf(dataset).map((layout) => [...(layout.columns ?? [])].sort());
    expect(narrow).toContainEqual([...columns].sort());
  });
});
