import type { Manifest, Method } from "../../loaders/schema/outputs.js";
import { inLanguage, translated } from "../../src/text/language.js";

type Place = [place: string, text: string | null];

/** Every text that the pages show out of a method file through the catalogue, with where it stands. */
export function methodTexts({ definitions, thresholds, codes, tables }: Method): Place[] {
  return [
    ...definitions.flatMap(({ dataset, column, label, meaning, formula, unit }): Place[] =>
      [label, meaning, formula, unit].map((text) => [`${dataset}.${column}`, text])
    ),
    ...thresholds.flatMap(({ key, unit, meaning, source }): Place[] =>
      [unit, meaning, source].map((text) => [key, text])
    ),
    ...codes.flatMap(({ code, title, meaning, mend, effect }): Place[] =>
      [title, meaning, mend, effect].map((text) => [code, text])
    ),
    ...tables.flatMap(({ table, grain, from, columns }): Place[] => [
      [table, grain],
      [table, from],
      ...columns.flatMap(({ column, meaning, when_null }): Place[] => [
        [`${table}.${column}`, meaning],
        [`${table}.${column}`, when_null]
      ])
    ])
  ];
}

/** The same of a manifest. Sentences with figures in them stand there in both languages. */
export function manifestTexts({ not_measured, retention, warnings }: Manifest): Place[] {
  return [
    ...not_measured.map(({ column, label }): Place => [column, label]),
    ...warnings.map(({ code, mend }): Place => [code, mend]),
    ["retention", retention]
  ];
}

/** Those that the catalogue has no Chinese text for, as `renewal.grace_days: "days"`. */
export function untranslated(places: readonly Place[]): string[] {
  return inLanguage("zh", () =>
    places.flatMap(([place, text]) =>
      text === null || translated(text) !== null ? [] : [`${place}: ${JSON.stringify(text)}`]
    )
  );
}

/** Column `x_zh` of rows which say a sentence of their own in each language, where it is none: not Chinese. */
export function notInChinese(rows: readonly Readonly<Record<string, unknown>>[]): string[] {
  return rows.flatMap((row) =>
    Object.entries(row).flatMap(([column, text]) =>
      column.endsWith("_zh") && !/\p{Script=Han}/u.test(String(text)) ? [`${column}: ${String(text)}`] : []
    )
  );
}
