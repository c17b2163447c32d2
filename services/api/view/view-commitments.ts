import type { RouteView } from '#shared/contracts/route-view.ts';
import { audienceOfCommitment } from '#shared/domain/route/audience.ts';
import { companyOfCommitment } from '#shared/domain/route/company-part.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import type { Route } from '#shared/domain/route/route.ts';
import { commitmentSentence } from '#shared/domain/texts/commitments.ts';
import type { Caller } from '../permissions.ts';
import { nameIn, type Names } from './names.ts';

/** The promises of a route that this caller may know of. */
export const commitmentsSeenBy = (caller: Caller, route: Route) =>
  routeKind.decider
    .commitments(route)
    .filter((commitment) => audienceOfCommitment(commitment.kind).includes(caller.party))
    .filter((commitment) => caller.party !== 'employer' || (route.stage !== null && companyOfCommitment(route, commitment) === caller.companyId));

type Seen = ReturnType<typeof commitmentsSeenBy>;

export const viewCommitments = (seen: Seen, caller: Caller, names: Names): RouteView['commitments'] =>
  seen.map(({ id, kind, owner, since, until }) => ({
    id,
    kind,
    sentence: commitmentSentence({ id, kind, owner }, caller.party),
    owner: { ...owner, name: nameIn(names, owner.id) },
    since,
    until,
  }));
