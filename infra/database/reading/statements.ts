import type { Statement } from '../sql.ts';

const columns = `thing, sequence, stage, coach_id as "coachId", company_id as "companyId", other_company_id as "otherCompanyId", resident_id as "residentId", due_on as "dueOn"`;

/** `$1` thing. A row with sequence 0 waits for the thing's first event: nothing is known yet. */
export const snapshotOf: Statement = {
  name: 'snapshot-of',
  text: `select ${columns}, kind, v, state, (extract(epoch from recorded_at) * 1000)::float8 as "recordedMs" from snapshot where thing = $1 and sequence > 0`,
};

/** `$1` coaches. A route on which nothing is waited for has no day by which it is due. */
export const openRoutesOf: Statement = {
  name: 'open-routes-by-coach',
  text: `select coach_id as "coachId", count(*)::int as routes from snapshot
    where kind = 'route' and sequence > 0 and coach_id = any($1::text[]) and due_on is not null group by coach_id`,
};

/** `$1` things. */
export const snapshotsOf: Statement = {
  name: 'snapshots-of',
  text: snapshotOf.text.replace('thing = $1', 'thing = any($1::text[])'),
};

/** Last in the order of due days: where a thing without one stands. */
export const NO_DAY = '9999-12-31';

/** Of a company: at the table itself, or beside the one that is. */
const OF_COMPANY = '(company_id = ? or other_company_id = ?)';

/** The columns that a list can be narrowed by, and how. */
const filters = {
  stage: 'stage = ?',
  coachId: 'coach_id = ?',
  companyId: OF_COMPANY,
  dueBy: 'due_on <= ?',
  // taken as a whole first, or a plan made for any name would look up the name of route after route
  name: `resident_id = any(array(select id from resident where strpos(lower(given_name || ' ' || family_name), lower(?)) > 0))`,
} as const;
export type Filter = keyof typeof filters;
export const filterNames: readonly Filter[] = ['stage', 'coachId', 'companyId', 'dueBy', 'name'];

const scopes = {
  coachId: 'coach_id = ?',
  coveredIds: 'coach_id = any(?::text[])',
  unassigned: 'coach_id is null and ?::boolean',
  companyId: OF_COMPANY,
  residentId: 'resident_id = ?',
} as const;
export type ScopeField = keyof typeof scopes;
export const scopeFields: readonly ScopeField[] = ['coachId', 'coveredIds', 'unassigned', 'companyId', 'residentId'];

const filled = (condition: string, parameter: number): string => condition.replaceAll('?', () => `$${String(parameter)}`);

/**
 * The list of routes for just these filters and this scope (empty: everything), so that each combination is planned for itself. Values in the
 * order: due day and thing of the place before (empty for the first page), limit, filters, scope.
 */
export const routesBy = (by: readonly Filter[], within: readonly ScopeField[]): Statement => {
  let parameter = 3;
  const fill = (condition: string): string => filled(condition, ++parameter);
  const narrowed = by.map((name) => `and ${fill(filters[name])}`);
  const seen = within.length === 0 ? '' : `and (${within.map((name) => fill(scopes[name])).join(' or ')})`;
  return {
    name: `routes ${by.join(' ')} within ${within.join(' ')}`,
    text: `select ${columns} from snapshot where kind = 'route' and sequence > 0 ${narrowed.join(' ')} ${seen}
      and (coalesce(due_on, '${NO_DAY}'), thing) > ($1::text, $2::text)
      order by coalesce(due_on, '${NO_DAY}'), thing limit $3`,
  };
};

const commitment = `thing, position, id, kind, owner_party as "ownerParty", owner_id as "ownerId", since, until, then_type as "thenType"`;

/**
 * What is promised within this scope (empty: everywhere). Everywhere is read in its order, until there is enough; of the few things of a scope all
 * promises are taken first, or a plan made for any scope would walk through everybody's. Values in the order: moment, thing and position of the place before (empty for the
 * first page), limit, scope, then party and ids of the owners where it is one's own.
 */
export const commitmentsBy = (within: readonly ScopeField[], isOwn: boolean): Statement => {
  let parameter = 4;
  const seen = within.map((name) => filled(scopes[name], ++parameter)).join(' or ');
  const own = isOwn ? `and owner_party = $${++parameter} and (owner_id is null or owner_id = any($${++parameter}::text[]))` : '';
  const things = `select thing from snapshot where kind = 'route' and sequence > 0`;
  const some = `with commitment as materialized (select * from commitment where thing = any(array(${things} and (${seen})))) `;
  const all = `thing in (${things}) and`;
  return {
    name: `commitments ${isOwn ? 'of one ' : ''}within ${within.join(' ')}`,
    text: `${seen === '' ? '' : some}select ${commitment} from commitment where ${seen === '' ? all : ''} (until, thing, position) > ($1::text, $2::text, $3::int) ${own}
      order by until, thing, position limit $4`,
  };
};

/** `$1` thing. */
export const commitmentsOf: Statement = { name: 'commitments-of', text: `select ${commitment} from commitment where thing = $1 order by position` };

/** `$1` party, `$2` `$3` `$4` the place before (empty for the first page), `$5` limit; of one owner also `$6` its id. */
const commitmentsOfOwner = (name: string, owner: string): Statement => ({
  name,
  text: `select ${commitment} from commitment where owner_party = $1 and ${owner} and (until, thing, position) > ($2::text, $3::text, $4::int)
    order by until, thing, position limit $5`,
});
export const commitmentsOfOne = commitmentsOfOwner('commitments-of-one', 'owner_id = $6');
export const commitmentsOfAnybody = commitmentsOfOwner('commitments-of-anybody', 'owner_id is null');
