import type { Settings } from '#shared/ports/operating.ts';
import { SettingRow } from '../entities/setting-row.ts';
import type { Database } from '../orm.ts';

const DRAINING = 'draining';

/** Switches that all processes share. */
export const createSettings = ({ db }: { db: Database }): Settings => ({
  async isDraining() {
    const row = await db.orm.em.fork().findOne(SettingRow, { key: DRAINING });
    return row?.value === true;
  },
  async setDraining(draining) {
    await db.orm.em.fork().upsert(SettingRow, { key: DRAINING, value: draining }, { onConflictFields: ['key'] });
  },
});
