import { mkdirSync } from "node:fs";
import { join } from "node:path";

/**
 * Packages that Framework's client names. Although no page imports them, it asks the npm registry for the
 * latest version of each; a folder NAME@VERSION in its cache is answer enough, and no request is made.
 */
const namedByFramework = [
  "@duckdb/duckdb-wasm",
  "@observablehq/plot",
  "@observablehq/sample-datasets",
  "@uwdata/vgplot",
  "@viz-js/viz",
  "apache-arrow",
  "arquero",
  "d3",
  "d3-dsv",
  "echarts",
  "exceljs",
  "htl",
  "isoformat",
  "jszip",
  "katex",
  "leaflet",
  "lodash",
  "mapbox-gl",
  "mermaid",
  "parquet-wasm",
  "react",
  "react-dom",
  "sql.js",
  "topojson-client",
  "vega",
  "vega-lite",
  "vega-lite-api"
];

/** A version that nobody published: a page that does import one of them fails the build instead of fetching it. */
const noVersion = "0.0.0-offline";

/** Makes the folders in Framework's cache that keep it from asking the network. */
export function pinNpmVersions(cacheFolder: string): void {
  for (const name of namedByFramework)
    mkdirSync(join(cacheFolder, "_npm", `${name}@${noVersion}`), { recursive: true });
}
