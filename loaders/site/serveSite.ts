import { createServer, type Server } from "node:http";
import { t } from "../../src/text/t.js";
import { siteHandler } from "./siteHandler.js";

export interface ServedSite {
  /** Address without a closing slash, as http://127.0.0.1:3000 */
  address: string;
  close(): Promise<void>;
}

const firstPort = 3000;
const lastPort = 3100;

/**
 * Serves a built site to this machine alone. Without a port the first free one from 3000 on is taken;
 * port 0 takes any. Throws where the port that was asked for is in use.
 */
export async function serveSite(siteFolder: string, port?: number): Promise<ServedSite> {
  const server = createServer(siteHandler(siteFolder));
  for (let candidate = port ?? firstPort; ; candidate += 1) {
    const result = await listen(server, candidate);
    if (result === "listening") break;
    if (port !== undefined)
      throw new Error(t("Port {port} is in use. Name another one with --port, or leave it out.", { port }));
    if (candidate === lastPort)
      throw new Error(t("No port from {first} to {last} is free.", { first: firstPort, last: lastPort }));
  }
  const bound = server.address();
  if (bound === null || typeof bound === "string") throw new Error("The server has no port.");
  return {
    address: `http://127.0.0.1:${bound.port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      })
  };
}

function listen(server: Server, port: number): Promise<"listening" | "in use"> {
  return new Promise((resolve, reject) => {
    const onError = (error: NodeJS.ErrnoException): void => {
      server.off("listening", onListening);
      if (error.code === "EADDRINUSE") resolve("in use");
      else reject(error);
    };
    const onListening = (): void => {
      server.off("error", onError);
      resolve("listening");
    };
    server.once("error", onError).once("listening", onListening).listen(port, "127.0.0.1");
  });
}
