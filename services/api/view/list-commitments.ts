import type { z } from 'zod';
import type { commitmentList, commitmentListQuery } from '#shared/contracts/commitment-list.ts';
import type { Party } from '#shared/domain/actor.ts';
import { audienceOfCommitment } from '#shared/domain/route/audience.ts';
import { isCommitmentKind } from '#shared/domain/route/commitment-kinds.ts';
import { explainWaits, isOverdue } from '#shared/domain/route/explain-wait.ts';
import { keptBy } from '#shared/domain/route/kept-by.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import { stageDefinition, type KnownRoute } from '#shared/domain/route/route.ts';
import { commitmentSentence } from '#shared/domain/texts/commitments.ts';
import { idOf, type ThingId } from '#shared/domain/thing.ts';
import type { Standing } from '#shared/domain/today.ts';
import type { Instant } from '#shared/domain/time/brands.ts';
import type { CommitmentQuery, OwnedCommitment } from '#shared/ports/reading.ts';
import type { ApiDeps } from '../deps.ts';
import { actsAs, type Caller } from '../permissions.ts';
import { commitmentPlaceOf, textOfCommitmentPlace } from './commitment-place.ts';
import { idsOfOwners, nameIn, readNames, type Names } from './names.ts';
import { knowsEveryName } from './resident-name.ts';
import { routeOf } from './route-of.ts';
import { scopeOf } from './scope.ts';

type Page = z.input<typeof commitmentList> & { shows: ThingId[] };
type Item = Page['items'][number];

/** One page of what is promised on the routes of a caller, told to them; each row that names a resident is a look into that resident's file. */
export const listCommitments = async ({ whose, limit, after }: z.output<typeof commitmentListQuery>, caller: Caller, deps: ApiDeps): Promise<Page> => {
  const place = after === undefined ? {} : { after: commitmentPlaceOf(after) };
  const found = await deps.reading.commitmentsWithin({ ...within(caller, whose), limit: limit + 1, ...place });
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  const next = found.length > limit && last !== undefined ? textOfCommitmentPlace(last) : null;
  return { ...(await tellRows(await seenRows(rows, caller, deps), caller, deps)), next };
};

/** Whose promises are read: those on the routes that this caller may see, all of them or only what they must keep themselves. */
export const within = (caller: Caller, whose: 'mine' | 'all'): Pick<CommitmentQuery, 'scope' | 'owner'> => ({
  scope: scopeOf('commitment:read', caller),
  ...(whose === 'mine' && { owner: { party: caller.party, ids: actsAs(caller) } }),
});

/** A promise with its route, as far as this caller may know of it, and how it stands. */
type Seen = Standing & { row: OwnedCommitment; route: KnownRoute };

export const seenRows = async (rows: readonly OwnedCommitment[], caller: Caller, deps: ApiDeps): Promise<Seen[]> => {
  const now = deps.now();
  const snapshots = await deps.reading.routesOf([...new Set(rows.map(({ thing }) => thing))]);
  const routes = new Map(snapshots.map((snapshot) => [snapshot.thing, routeOf({ snapshot })]));
  return rows.flatMap((row) => {
    const route = routes.get(row.thing);
    if (route === undefined || route.stage === null || !audienceOfCommitment(row.kind).includes(caller.party)) return [];
    const { owner, until } = row;
    const isYours = owner.party === caller.party && (owner.id === null || actsAs(caller).includes(owner.id));
    return [{ row, route, owner, until, isYours, isOverdue: isOverdue(route, row, now), isOnHold: route.paused.work !== null }];
  });
};

/** These promises in words, with the names that this caller may know; and the files that they show something of. */
export const tellRows = async (seen: readonly Seen[], caller: Caller, deps: ApiDeps): Promise<{ items: Item[]; shows: ThingId[] }> => {
  const routes = new Map(seen.map(({ row, route }) => [row.thing, route]));
  const now = deps.now();
  const promises = new Map([...routes].map(([thing, route]) => [thing, promisesIn(route, caller.party, now)]));
  const [names, residents] = await Promise.all([
    readNames(idsOfOwners(seen.map(({ row }) => row.owner)), deps),
    knowsEveryName(caller.party) ? deps.residents.byIds([...routes.values()].map(({ residentId }) => residentId)) : [],
  ]);
  const residentNames = new Map(residents.map(({ id, givenName, familyName }) => [id, `${givenName} ${familyName}`]));
  const items = seen.map((one): Item => {
    const residentName = residentNames.get(one.route.residentId) ?? null;
    return viewItem(one, { thenOf: promises.get(one.row.thing), reader: caller.party, names, residentName });
  });
  return { items, shows: [...routes.keys()] };
};

type Then = (row: OwnedCommitment) => string | null;

/** What follows on each promise of a route if nobody acts, worked out once for all its rows. */
const promisesIn = (route: KnownRoute, reader: Party, now: Instant): Then => {
  const promises = new Map(routeKind.decider.commitments(route).map((promise) => [promise.id, promise]));
  const { late } = explainWaits(route, reader, now);
  return ({ id, kind, owner, since, until }) => late(promises.get(id) ?? { id, kind, owner, since, until, then: null }).thenSentence;
};

type Words = { thenOf: Then | undefined; reader: Party; names: Names; residentName: string | null };

const viewItem = ({ row, route, isYours, isOverdue: overdue, isOnHold }: Seen, { thenOf, reader, names, residentName }: Words): Item => {
  const { id, kind, owner, since, until } = row;
  const stage = stageDefinition(route.line, route.stage.id);
  return {
    id,
    kind,
    routeId: idOf(row.thing),
    residentName,
    stage: { id: route.stage.id, name: stage?.name ?? route.stage.id },
    sentence: commitmentSentence({ id, kind, owner }, reader),
    owner: { ...owner, name: nameIn(names, owner.id) },
    isYours,
    since,
    until,
    isOverdue: overdue,
    isOnHold,
    answers: isCommitmentKind(kind) ? [...keptBy[kind]] : [],
    thenSentence: thenOf?.(row) ?? null,
  };
};
