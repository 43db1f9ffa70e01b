import type { z } from "zod";
import { codeNames, codes } from "../schema/codes.js";
import { columnsOf } from "../schema/derive.js";
import { datasets, type Definition, type Method, type Threshold } from "../schema/outputs.js";
import { figureMeta } from "../schema/outputs/figure.js";
import { defaultPolicyFile, type PolicyFile, signalNames } from "../schema/policy.js";
import { tableNames, tables } from "../schema/tables.js";
import { inBoth } from "../../src/text/inBoth.js";
import type { Label } from "../../src/text/label.js";
import { t } from "../../src/text/t.js";

/** Everything the Method page and the definition links say, derived from the schema and the policy in force. */
export function describeMethod(policy: PolicyFile): Method {
  return {
    definitions: definitions(),
    thresholds: thresholds(policy),
    signals: signalNames.map((signal) => {
      const { type, direction, weight, floor, cap } = policy.signals[signal];
      return { signal, type, direction, weight, floor, cap };
    }),
    codes: codeDocs(),
    tables: tableDocs()
  };
}

/** One definition per published column that has a label: the others are their parts. */
function definitions(): Definition[] {
  return Object.entries(datasets).flatMap(([dataset, schema]) =>
    Object.entries(schema.shape as Record<string, z.ZodType>).flatMap(([column, columnSchema]) => {
      const meta = figureMeta(columnSchema);
      if (!meta.label) return [];
      const { label, meaning, formula = null, unit = null, needs = [] } = meta;
      return [{ column, dataset, label, meaning, formula, unit, needs: [...needs] }];
    })
  );
}

function thresholds(policy: PolicyFile): Threshold[] {
  const { signals, ...groups } = policy;
  const { signals: defaultSignals, ...defaultGroups } = defaultPolicyFile;
  const values = Object.entries(groups).flatMap(([group, entries]) =>
    Object.entries(entries).map(([key, entry]) => {
      const { value, unit, meaning, source } = entry as {
        value: unknown;
        unit: string;
        meaning: string;
        source: string;
      };
      const original = (defaultGroups as Record<string, Record<string, { value: unknown }>>)[group]?.[key];
      return {
        key: `${group}.${key}`,
        value: inWords(value),
        default_value: inWords(original?.value),
        unit,
        meaning,
        source
      };
    })
  );
  const evidence = Object.entries(signals).map(([name, signal]) => {
    const inForce = signalInWords(signal);
    const original = signalInWords(defaultSignals[name as keyof typeof defaultSignals]);
    return {
      key: `signals.${name}`,
      value: inForce.en,
      default_value: original.en,
      value_zh: inForce.zh,
      default_value_zh: original.zh,
      unit: signal.unit,
      meaning: `evidence for the ${signal.type} type where ${signal.direction}`,
      source: signal.source
    };
  });
  return [...values, ...evidence];
}

const codeDocs = (): Method["codes"] => codeNames.map((code) => ({ code, ...codes[code] }));

const inWords = (value: unknown): string => (Array.isArray(value) ? value.join(", ") : String(value));

const signalInWords = ({ direction, ...scale }: PolicyFile["signals"]["demo_share"]): Label =>
  inBoth(() => {
    const { floor, cap, weight } = scale;
    return direction === "high"
      ? t("none below {floor}, full above {cap}, weight {weight}", { floor, cap, weight })
      : t("none above {floor}, full below {cap}, weight {weight}", { floor, cap, weight });
  });

const tableDocs = (): Method["tables"] =>
  tableNames.map((table) => ({
    table,
    grain: tables[table].grain,
    from: tables[table].from,
    columns: columnsOf(table).map(({ name, meaning, whenNull }) => ({
      column: name,
      meaning,
      when_null: whenNull ?? null
    }))
  }));
