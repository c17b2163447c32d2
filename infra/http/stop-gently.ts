import type { Server } from 'node:http';

type Stopping = { server: Server; onStop: () => void; close: () => Promise<void> };

/** How long answers that are under way may take after the process was asked to stop, in ms. */
const PATIENCE_MS = 10_000;

/** Asked to stop, the process takes no new connections, lets answers under way finish, then lets go of what it holds. */
export const stopGently = ({ server, onStop, close }: Stopping): void => {
  const stop = (): void => {
    onStop();
    setTimeout(() => server.closeAllConnections(), PATIENCE_MS).unref();
    server.close(() => void close().finally(() => process.exit(0)));
    server.closeIdleConnections();
  };
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
};
