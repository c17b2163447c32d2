import type { RouteView } from '#shared/contracts/route-view.ts';
import type { Commitment } from '#shared/domain/decider.ts';
import { audienceOfCommitment } from '#shared/domain/route/audience.ts';
import { companyOfCommitment } from '#shared/domain/route/company-part.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import type { Route } from '#shared/domain/route/route.ts';
import type { Caller } from '../permissions.ts';
import { nameIn, type Names } from './names.ts';

/** The promises of a route that this caller may know of. */
export const commitmentsSeenBy = (caller: Caller, route: Route) =>
  routeKind.decider
    .commitments(route)
    .filter((commitment) => audienceOfCommitment(commitment.kind).includes(caller.party))
    .filter((commitment) => caller.party !== 'employer' || (route.stage !== null && companyOfCommitment(route, commitment) === caller.companyId));

type Seen = Pick<Commitment<unknown>, 'id' | 'kind' | 'owner' | 'since' | 'until'>;

/** Promises by the names of their owners, each in a sentence. */
export const viewCommitments = (seen: readonly Seen[], names: Names, sentenceOf: (commitment: Seen) => string): RouteView['commitments'] =>
  seen.map((commitment) => {
    const { id, kind, owner, since, until } = commitment;
    return { id, kind, sentence: sentenceOf(commitment), owner: { ...owner, name: nameIn(names, owner.id) }, since, until };
  });
