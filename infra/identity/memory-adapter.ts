import type { Adapter, AdapterPayload } from 'oidc-provider';

const A_DAY_S = 86_400;

type Entry = { payload: AdapterPayload; expiresAt: number };

/** Sign-ins under way, per kind. They end with the process: whoever was halfway signs in once more. */
const stores = new Map<string, Map<string, Entry>>();

const storeOf = (kind: string): Map<string, Entry> => {
  const found = stores.get(kind) ?? new Map<string, Entry>();
  stores.set(kind, found);
  return found;
};

/** Where oidc-provider keeps its things, in memory. Each method as its `Adapter` documents it. */
export const memoryAdapter = (kind: string): Adapter => {
  const store = storeOf(kind);
  const live = (id: string): AdapterPayload | undefined => {
    const entry = store.get(id);
    return entry !== undefined && entry.expiresAt > Date.now() ? entry.payload : undefined;
  };
  const where = (matches: (payload: AdapterPayload) => boolean): AdapterPayload | undefined =>
    [...store.keys()].map(live).find((payload) => payload !== undefined && matches(payload));
  const done = Promise.resolve();
  return {
    upsert(id, payload, expiresIn = A_DAY_S) {
      store.set(id, { payload, expiresAt: Date.now() + expiresIn * 1_000 });
      return done;
    },
    find: (id) => Promise.resolve(live(id)),
    findByUid: (uid) => Promise.resolve(where((payload) => payload.uid === uid)),
    findByUserCode: (userCode) => Promise.resolve(where((payload) => payload.userCode === userCode)),
    consume(id) {
      const payload = live(id);
      if (payload !== undefined) payload.consumed = Math.floor(Date.now() / 1000);
      return done;
    },
    destroy(id) {
      store.delete(id);
      return done;
    },
    revokeByGrantId(grantId) {
      for (const [id, { payload }] of store) if (payload.grantId === grantId) store.delete(id);
      return done;
    },
  };
};
