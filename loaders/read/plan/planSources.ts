import { join } from "node:path";
import { t, tKnown } from "../../../src/text/t.js";
import { tableNames, tables, type TableName } from "../../schema/tables.js";
import { DataProblem, type Problem, refuse } from "../../sources/dataProblem.js";
import type { ResolvedSource, Sources } from "../../sources/resolveSource.js";
import { whyOutside } from "../../sources/insideFolder.js";
import { readHeaders } from "../csv/readHeaders.js";
import { companionHeaders } from "./headersUsed.js";
import { headersElsewhere } from "./headersElsewhere.js";
import { missingHeaderProblems } from "./missingHeaders.js";
import { missingOwner } from "./missingOwner.js";
import { type Planned, planSource } from "./planSource.js";
import type { SourcePlan } from "./sourcePlan.js";

/**
 * Looks at every file's headers and plans what to read from where.
 * Throws DataProblem with all problems: files missing or no CSV, headers missing, required tables or any owner missing.
 */
export async function planSources(folder: string, sources: Sources): Promise<SourcePlan[]> {
  const problems = missingTables(sources);
  const plans: SourcePlan[] = [];
  let id = 0;
  for (const table of tableNames) {
    for (const source of sources.tables[table] ?? []) {
      try {
        const planned = await planFile(folder, { id: id++, table, source });
        plans.push(planned.plan);
        problems.push(...planned.problems);
      } catch (error) {
        if (!(error instanceof DataProblem)) throw error;
        problems.push(...error.problems);
      }
    }
  }
  refuse(problems);
  refuse(missingOwner(plans));
  return plans;
}

/** Looks at the headers of one source's files and plans what to read from where; throws DataProblem where a file has none. */
export async function planFile(
  folder: string,
  { id, table, source }: { id: number; table: TableName; source: ResolvedSource }
): Promise<Pick<Planned, "plan" | "problems">> {
  const headersOf = await headersOfFiles(folder, source);
  const { plan, problems, missing } = planSource({ id, table, source, headersOf });
  return { plan, problems: [...(await missingHeaderProblems(folder, source, missing)), ...problems] };
}

/** The headers of a source's own file and of those its lookups and sums read. */
async function headersOfFiles(
  folder: string,
  source: ResolvedSource
): Promise<(file: string) => readonly string[]> {
  const companions = Object.values(source.columns).flatMap(({ from }) => companionHeaders(from)?.file ?? []);
  const headers = new Map<string, string[]>();
  const problems: Problem[] = [];
  for (const file of new Set([source.file, ...companions])) {
    const why = await whyOutside(folder, file);
    if (why !== null) throw new Error(`${file} is ${why}: readSources should have refused it`);
    await readHeaders(join(folder, file), file, source.formats).then(
      (found) => headers.set(file, found),
      async (error: unknown) => {
        if (!(error instanceof DataProblem)) throw error;
        problems.push(
          ...(await Promise.all(error.problems.map((one) => pointed(one, folder, file, source))))
        );
      }
    );
  }
  refuse(problems);
  return (file) => headers.get(file) ?? [];
}

/** A line between other delimiters, or a title, may not even be readable as headers. */
async function pointed(
  problem: Problem,
  folder: string,
  file: string,
  source: ResolvedSource
): Promise<Problem> {
  if (problem.code !== "HEADERS_UNREADABLE") return problem;
  const mend = await headersElsewhere(join(folder, file), file, source);
  return mend === null ? problem : { ...problem, mend };
}

const missingTables = (sources: Sources): Problem[] =>
  tableNames
    .filter((table: TableName) => tables[table].isRequired && !sources.tables[table])
    .map((table) => ({
      code: "TABLE_MISSING",
      where: `sources.json tables.${table}`,
      expected: t("a file with {grain} per row", { grain: tKnown(tables[table].grain) }),
      found: t("no entry"),
      mend: t(
        "Export it from the {system} system and name the file there; reps, accounts and deals are required.",
        { system: tKnown(tables[table].from) }
      )
    }));
