import type { z } from "zod";
import { crmTables } from "./tables/crm.js";
import { customerTables } from "./tables/customers.js";
import { hrTables } from "./tables/hr.js";
import { reviewTables } from "./tables/review.js";

/**
 * The canonical schema (domain.md §1): every table the models read, declared once.
 * Order matters: a table stands after those it references, so that orphans can be found in one pass.
 */
export const tables = { ...hrTables, ...crmTables, ...customerTables, ...reviewTables };

export type TableName = keyof typeof tables;
export type Row<T extends TableName> = z.infer<(typeof tables)[T]["columns"]>;
export const tableNames = Object.keys(tables) as TableName[];
