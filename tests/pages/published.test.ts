import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, inject, it } from "vitest";
import type { Manifest, Method } from "../../loaders/schema/outputs.js";
import { manifestIn } from "../publishedRows.js";
import { manifestTexts, methodTexts, notInChinese, untranslated } from "../text/untranslated.js";

const { snapshot } = inject("siteUnderTest");

const method = JSON.parse(readFileSync(join(snapshot, "method.json"), "utf8")) as Method;
const manifest: Manifest = manifestIn(snapshot);

describe("texts that a load of the sample publishes", () => {
  it("have a Chinese text, each of them", () => {
    expect(untranslated([...methodTexts(method), ...manifestTexts(manifest)])).toEqual([]);
  });

  it("stand in Chinese beside the English where they are sentences of their own", () => {
    const { notes, quarantine, warnings } = manifest;
    const signals = method.thresholds.filter(({ key }) => key.startsWith("signals."));
    const found = warnings.map(({ found_zh }) => ({ found_zh }));
    const proofs = manifest.files.flatMap(({ proof_zh }) => proof_zh.map((proof) => ({ proof_zh: proof })));
    expect(notInChinese([...notes, ...quarantine, ...found, ...proofs, ...signals])).toEqual([]);
  });
});
