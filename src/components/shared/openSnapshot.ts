import { least, sum } from "d3";
import type { DatasetName, DatasetRows, Manifest, SnapshotLayout } from "../../../loaders/schema/outputs.js";
import { t } from "../../text/t.js";
import { arrowRows, type Cell, type Where } from "./arrowRows.js";

type WhereOf<Row> = {
  readonly [Column in keyof Row]?: (Row[Column] & Cell) | readonly (Row[Column] & Cell)[];
};

export interface Snapshot {
  /** Rows of a dataset whose columns have the values asked for; only the files that can hold such rows are fetched. */
  read<Name extends DatasetName>(
    name: Name,
    where?: WhereOf<DatasetRows[Name]>
  ): Promise<DatasetRows[Name][]>;
  /** The same, but only some columns can be read: for rows of everybody, of which a narrower file exists. */
  readColumns<Name extends DatasetName, Column extends keyof DatasetRows[Name] & string>(
    name: Name,
    where: WhereOf<DatasetRows[Name]>,
    columns: readonly Column[]
  ): Promise<Pick<DatasetRows[Name], Column>[]>;
}

/** A file of the snapshot cannot be had: it was replaced by another load's, or lost. */
export class MissingPart extends Error {}

/**
 * The published rows behind a page. This is the only module that fetches: which files a page needs depends on its
 * address, while a page's own attachments must be named in its text. Every file is fetched once.
 */
export function openSnapshot(manifest: Pick<Manifest, "parts">, fetchFile = fetchOwn): Snapshot {
  const files = new Map<string, Promise<Uint8Array>>();
  const bytesOf = (file: string): Promise<Uint8Array> => {
    const known = files.get(file) ?? fetchFile(file);
    files.set(file, known);
    return known;
  };
  const readFrom = async <Row extends object>(
    name: DatasetName,
    where: Where,
    columns?: readonly string[]
  ): Promise<Row[]> => {
    const parts = await Promise.all(partsFor(manifest.parts[name] ?? [], where, columns).map(bytesOf));
    return parts.flatMap((bytes) => arrowRows<Row>(bytes, where));
  };
  return {
    read: (name, where = {}) => readFrom(name, where as Where),
    readColumns: (name, where, columns) => readFrom(name, where as Where, columns)
  };
}

const listOf = (where: Where, column: string): readonly Cell[] | null => {
  const value = where[column];
  return value === undefined ? null : Array.isArray(value) ? (value as readonly Cell[]) : [value as Cell];
};

type File = SnapshotLayout["files"][number];

/** What asking for a file takes, as bytes that could be brought instead. */
const bytesPerRequest = 2000;
const weightOf = (files: readonly File[]): number => sum(files, ({ bytes }) => bytes + bytesPerRequest);

/** The files that can hold the rows, in the layout that brings the fewest bytes along. */
function partsFor(layouts: readonly SnapshotLayout[], where: Where, columns?: readonly string[]): string[] {
  const holds = ({ columns: own }: SnapshotLayout) =>
    own === null ||
    (columns !== undefined && [...columns, ...Object.keys(where)].every((column) => own.includes(column)));
  const filesOf = ({ by, files }: SnapshotLayout) =>
    files.filter(({ values }) =>
      values.every((value, at) => canHold(value, listOf(where, by[at] ?? ""), by[at] ?? ""))
    );
  const lightest = least(layouts.filter(holds).map(filesOf), weightOf);
  return lightest?.map(({ file }) => file) ?? [];
}

/** Whether a file of this value may have rows with one of the values wanted; of a key, it states the beginning. */
function canHold(value: string | null, wanted: readonly Cell[] | null, column: string): boolean {
  if (wanted === null || value === "") return true;
  if (value === null || !column.endsWith("_key")) return wanted.includes(value);
  return wanted.some((key) => typeof key === "string" && key.startsWith(value));
}

/** In the site's folder, wherever it lies: the page's own, or the one above for pages in another language. */
async function fetchOwn(file: string): Promise<Uint8Array> {
  const root = document.querySelector<HTMLMetaElement>('meta[name="review-root"]')?.content ?? "./";
  const response = await fetch(new URL(`${root}_file/data/${file}`, document.baseURI)).catch(() => null);
  if (!response?.ok) throw new MissingPart(`${file}: ${response?.status ?? t("no answer")}`);
  return new Uint8Array(await response.arrayBuffer());
}
