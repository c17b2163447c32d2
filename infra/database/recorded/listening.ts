import type { Client } from 'pg';
import { connect } from '../connect.ts';

const FIRST_PAUSE_MS = 50;
const LONGEST_PAUSE_MS = 1_000;
/** A server that answers nothing for this long counts as gone. */
const QUERY_TIMEOUT_MS = 2_000;

export type Listening = {
  /** The connection while it stands; null while the server is away. */
  client(): Client | null;
  /** Gives this connection up and makes another. */
  renew(): void;
  close(): Promise<void>;
};

/** One connection that listens on `recorded` and comes back by itself; `connected` runs after each time it stands. */
export const listen = (url: string, onNotice: (payload: string) => void, onConnected: () => void): Listening => {
  let current: Client | null = null;
  let isClosed = false;
  let timer: NodeJS.Timeout | null = null;

  const drop = (client: Client): void => {
    if (current === client) current = null;
    void client.end().catch(() => undefined);
  };

  const open = async (): Promise<void> => {
    const client = await connect(url, { query_timeout: QUERY_TIMEOUT_MS, application_name: 'ontwikkellijn-recorded' });
    client.on('notification', ({ payload }) => onNotice(payload ?? ''));
    client.once('end', () => {
      if (current !== client) return;
      current = null;
      again(FIRST_PAUSE_MS);
    });
    try {
      await client.query('listen recorded');
    } catch (error) {
      drop(client);
      throw error;
    }
    if (isClosed) drop(client);
    else {
      current = client;
      onConnected();
    }
  };

  const again = (pauseMs: number): void => {
    if (isClosed) return;
    timer = setTimeout(() => {
      open().catch(() => again(Math.min(pauseMs * 2, LONGEST_PAUSE_MS)));
    }, pauseMs);
    timer.unref();
  };

  again(0);
  return {
    client: () => current,
    renew() {
      if (current === null) return;
      drop(current);
      again(FIRST_PAUSE_MS);
    },
    async close() {
      isClosed = true;
      if (timer !== null) clearTimeout(timer);
      const client = current;
      current = null;
      await client?.end().catch(() => undefined);
    },
  };
};
