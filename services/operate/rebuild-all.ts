import { rebuild } from '#infra/database/rebuild/rebuild.ts';
import type { Operation } from './connect.ts';

/** Makes everything that is read anew from the journal, while the system runs. */
export const rebuildAll: Operation = async ({ db, kinds }, _args, say) => {
  const done = await rebuild({ db, kinds });
  say(`${String(done)} opnieuw opgebouwd uit het logboek.`);
  return 0;
};
