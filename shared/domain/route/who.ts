import { actsForCoach, type Actor, type Party } from '../actor.ts';
import type { KnownRoute, Route } from './route.ts';

/** Whether this actor may give a command about this route at all; whatever a permission elsewhere says, the state knows who its coach and company are. */
export type Who = (route: Route, actor: Actor) => boolean;

/** The company at the table in the present stage, or null. */
export function companyOf({ stage, match }: KnownRoute): string | null {
  switch (stage.kind) {
    case 'matching':
      return match?.companyId ?? null;
    case 'placement':
      return stage.place.companyId;
    case 'transition':
    case 'work':
    case 'aftercare':
      return stage.companyId;
    case 'request':
    case 'intake':
    case 'preparation':
    case 'closed':
      return null;
  }
}

/** Every company that has a part: that of the present stage, and the one of a match beside it. */
export const companiesOf = (route: KnownRoute): string[] => [...new Set([companyOf(route), route.match?.companyId ?? null])].filter((id) => id !== null);

export const anyOf =
  (...some: Who[]): Who =>
  (route, actor) =>
    some.some((who) => who(route, actor));

export const inRole =
  (...roles: Party[]): Who =>
  (_route, actor) =>
    roles.includes(actor.party) && actor.person !== null;

const ownCoach: Who = (route, actor) => route.stage !== null && actsForCoach(actor, route.coachId);

/** The coach of this route, or who stands in for them; a lead steps in wherever a coach falls away. */
export const coachSide: Who = anyOf(ownCoach, inRole('lead'));

const ofCompany = (actor: Actor, companyId: string | null): boolean =>
  actor.party === 'employer' && actor.person !== null && actor.company !== undefined && companyId === actor.company;

/** Somebody of the company that is at the table in the present stage. */
export const ownCompany: Who = (route, actor) => route.stage !== null && ofCompany(actor, companyOf(route));

/** Somebody of the company of the match that is open. */
export const matchCompany: Who = (route, actor) => route.stage !== null && ofCompany(actor, route.match?.companyId ?? null);

/** The resident of this route, or anybody as resident while there is no route yet (the command then says for whom). */
export const ownResident: Who = (route, actor) =>
  actor.party === 'resident' && actor.person !== null && (route.stage === null || route.residentId === actor.person);

export const byTime: Who = (_route, actor) => actor.party === 'time';
