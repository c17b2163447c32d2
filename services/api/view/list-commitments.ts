import type { z } from 'zod';
import type { commitmentList, commitmentListQuery } from '#shared/contracts/commitment-list.ts';
import type { Party } from '#shared/domain/actor.ts';
import type { Commitment } from '#shared/domain/decider.ts';
import { audienceOfCommitment } from '#shared/domain/route/audience.ts';
import type { RouteCommand } from '#shared/domain/route/commands.ts';
import { isCommitmentKind } from '#shared/domain/route/commitment-kinds.ts';
import { explainWaits } from '#shared/domain/route/explain-wait.ts';
import { keptBy } from '#shared/domain/route/kept-by.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import { stageDefinition, type KnownRoute, type Route } from '#shared/domain/route/route.ts';
import { commitmentSentence } from '#shared/domain/texts/commitments.ts';
import { idOf, type ThingId } from '#shared/domain/thing.ts';
import type { Instant } from '#shared/domain/time/brands.ts';
import type { OwnedCommitment } from '#shared/ports/reading.ts';
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
  const owner = whose === 'mine' ? { owner: { party: caller.party, ids: actsAs(caller) } } : {};
  const found = await deps.reading.commitmentsWithin({ scope: scopeOf('commitment:read', caller), limit: limit + 1, ...place, ...owner });
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  const now = deps.now();
  const snapshots = await deps.reading.routesOf([...new Set(rows.map(({ thing }) => thing))]);
  const routes = new Map(snapshots.map((snapshot) => [snapshot.thing, promisesIn(routeOf({ snapshot }), caller.party, now)]));
  const [names, residents] = await Promise.all([
    readNames(idsOfOwners(rows.map(({ owner }) => owner)), deps),
    knowsEveryName(caller.party) ? deps.residents.byIds(snapshots.map(({ residentId }) => residentId).filter((id) => id !== null)) : [],
  ]);
  const residentNames = new Map(residents.map(({ id, givenName, familyName }) => [id, `${givenName} ${familyName}`]));
  const items = rows.flatMap((row) => {
    const known = routes.get(row.thing) ?? null;
    if (known === null || !audienceOfCommitment(row.kind).includes(caller.party)) return [];
    return [viewItem({ row, ...known, caller, names, residentName: residentNames.get(known.route.residentId) ?? null })];
  });
  return { items, next: found.length > limit && last !== undefined ? textOfCommitmentPlace(last) : null, shows: [...routes.keys()] };
};

type Promises = { route: KnownRoute; promises: ReadonlyMap<string, Commitment<RouteCommand>>; late: ReturnType<typeof explainWaits>['late'] };

/** What a route promises, worked out once for all its rows. */
const promisesIn = (route: Route, reader: Party, now: Instant): Promises | null =>
  route.stage === null
    ? null
    : {
        route,
        promises: new Map(routeKind.decider.commitments(route).map((promise) => [promise.id, promise])),
        late: explainWaits(route, reader, now).late,
      };

type Seen = Promises & { row: OwnedCommitment; caller: Caller; names: Names; residentName: string | null };

const viewItem = ({ row, route, promises, late, caller, names, residentName }: Seen): Item => {
  const { id, kind, owner, since, until } = row;
  const promise = promises.get(id) ?? { id, kind, owner, since, until, then: null };
  const { overdue, thenSentence } = late(promise);
  const stage = stageDefinition(route.line, route.stage.id);
  return {
    id,
    kind,
    routeId: idOf(row.thing),
    residentName,
    stage: { id: route.stage.id, name: stage?.name ?? route.stage.id },
    sentence: commitmentSentence({ id, kind, owner }, caller.party),
    owner: { ...owner, name: nameIn(names, owner.id) },
    isYours: owner.party === caller.party && (owner.id === null || actsAs(caller).includes(owner.id)),
    since,
    until,
    isOverdue: overdue,
    isOnHold: route.paused.work !== null,
    answers: isCommitmentKind(kind) ? [...keptBy[kind]] : [],
    thenSentence,
  };
};
