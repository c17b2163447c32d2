import { instant } from '#shared/domain/time/amsterdam.ts';
import type { Resident, Residents } from '#shared/ports/people.ts';
import { ResidentRow } from '../entities/resident-row.ts';
import type { Database } from '../orm.ts';

const residentOf = ({ id, routeId, givenName, familyName, birthDate, email, phone, createdAt }: ResidentRow): Resident => ({
  id,
  routeId,
  givenName,
  familyName,
  birthDate,
  email,
  phone,
  createdAt: instant(createdAt.getTime()),
});

const found = (row: ResidentRow | null): Resident | null => (row === null ? null : residentOf(row));

/** Who routes are about. */
export const createResidents = ({ db }: { db: Database }): Residents => ({
  async register(resident) {
    const em = db.orm.em.fork();
    // the second of two at the same moment waits for the first, and finds its row
    await em.upsert(ResidentRow, resident, { onConflictFields: ['id'], onConflictAction: 'ignore' });
    em.clear();
    return residentOf(await em.findOneOrFail(ResidentRow, { id: resident.id }));
  },
  byId: async (id) => found(await db.orm.em.fork().findOne(ResidentRow, { id })),
  byRouteId: async (routeId) => found(await db.orm.em.fork().findOne(ResidentRow, { routeId })),
  byIds: async (ids) => (await db.orm.em.fork().find(ResidentRow, { id: { $in: [...ids] } })).map(residentOf),
});
