import { connect, createServer } from 'node:net';

/** Whether this port on loopback can be listened on now. */
export const isFree = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host: '127.0.0.1', exclusive: true }, () => server.close(() => resolve(true)));
  });

/** Whether somebody listens on this port. Looks by connecting: trying to listen would stand in the way of the one that is about to. */
export const isAnswered = (port: number): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect({ port, host: '127.0.0.1' });
    const end = (answered: boolean): void => {
      socket.destroy();
      resolve(answered);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
  });

/**
 * Where we look for ports: below the range from which systems hand out the ports of outgoing connections, so that few others come by; and
 * Temporal keeps its ports in a `smallint` (32,767 at most).
 */
const RANGE = { from: 18_000, to: 32_000 } as const;

/**
 * Ports on loopback that are free now, all different and none of `promised`, on which somebody will listen soon. Another process may still take one:
 * whoever listens tries again.
 */
export async function freePorts(count: number, promised: readonly number[] = []): Promise<number[]> {
  const found = new Set<number>();
  while (found.size < count) {
    const port = RANGE.from + Math.floor(Math.random() * (RANGE.to - RANGE.from));
    if (!promised.includes(port) && (await isFree(port))) found.add(port);
  }
  return [...found];
}

export async function freePort(): Promise<number> {
  const [port] = await freePorts(1);
  return port ?? 0;
}

/** The wanted port, or the first free one above it. */
export async function freePortFrom(wanted: number): Promise<number> {
  for (let port = wanted; port < wanted + 50; port += 1) if (await isFree(port)) return port;
  return freePort();
}
