import { instant } from '#shared/domain/time/amsterdam.ts';
import type { NewResident, Resident, Residents } from '#shared/ports/people.ts';
import { ResidentRow } from '../entities/resident-row.ts';
import type { Database } from '../orm.ts';
import type { Statement } from '../sql.ts';

const columns = `id, route_id as "routeId", given_name as "givenName", family_name as "familyName", birth_date as "birthDate", email, phone,
    (extract(epoch from created_at) * 1000)::float8 as "createdMs"`;

/** `$1` a route's id. Asked on every request about a file. */
const residentOfRoute: Statement = { name: 'resident-of-route', text: `select ${columns} from resident where route_id = $1` };
/** `$1` ids. Asked for every list that tells names. */
const residentsByIds: Statement = { name: 'residents-by-ids', text: `select ${columns} from resident where id = any($1::text[])` };

type Row = NewResident & { createdMs: number };
const inRow = ({ createdMs, ...resident }: Row): Resident => ({ ...resident, createdAt: instant(createdMs) });

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
  async byRouteId(routeId) {
    const [row] = await db.sql.query<Row>(residentOfRoute, [routeId]);
    return row === undefined ? null : inRow(row);
  },
  byIds: async (ids) => (ids.length === 0 ? [] : (await db.sql.query<Row>(residentsByIds, [ids])).map(inRow)),
});
