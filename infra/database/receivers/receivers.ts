import { idOf, kindOf } from '#shared/domain/thing.ts';
import { instant } from '#shared/domain/time/amsterdam.ts';
import type { Receivers, RegisteredReceiver } from '#shared/ports/receivers.ts';
import type { Database } from '../orm.ts';
import * as statements from './statements.ts';

type Row = Omit<RegisteredReceiver, 'registeredAt' | 'triedAt'> & { registeredMs: number; triedMs: number | null };
type NoticeRow = { number: number; thing: string; type: string; recordedMs: number };

const registered = ({ registeredMs, triedMs, ...row }: Row): RegisteredReceiver => ({
  ...row,
  registeredAt: instant(registeredMs),
  triedAt: triedMs === null ? null : instant(triedMs),
});

/** Systems elsewhere that are told what happens, and how far each was told. */
export const createReceivers = ({ db }: { db: Database }): Receivers => {
  const { query } = db.sql;
  const byId = async (id: string): Promise<RegisteredReceiver | null> => (await query<Row>(statements.receiverById, [id])).map(registered)[0] ?? null;
  return {
    byId,
    async register({ id, digest, name, url, secret, registeredBy }) {
      await query(statements.register, [id, digest, name, url, secret, registeredBy]);
      const found = await byId(id);
      if (found === null) throw new Error('The receiver that was just registered is not there');
      return found;
    },
    all: async () => (await query<Row>(statements.allReceivers, [])).map(registered),
    async replay(id, from, key) {
      await query(statements.replay, [id, from, key]);
    },
    next: async (id, limit) =>
      (await query<NoticeRow>(statements.nextNotices, [id, limit])).map(({ number, thing, type, recordedMs }) => ({
        number,
        kind: kindOf(thing),
        id: idOf(thing),
        type,
        recordedAt: instant(recordedMs),
      })),
    async brought(id, number) {
      await query(statements.brought, [id, number]);
    },
    async failed(id, problem) {
      await query(statements.failed, [id, problem]);
    },
    toRing: () => query<{ id: string; sequence: number }>(statements.toRing, []),
  };
};
