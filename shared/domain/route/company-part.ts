import { arrangementId } from './arrangement/arrangement-id.ts';
import type { RouteEvent } from './events.ts';
import type { KnownRoute, Route } from './route.ts';
import { companiesOf, companyOf } from './who.ts';

/** Kinds of promises and events that are about the match; a company where somebody works hears nothing of a match with another one. */
const matchKinds = ['answerOfCompany', 'confirmAgreementCompany'];
const matchEvents = ['matchProposed', 'matchAnswered', 'matchAgreed', 'agreementDrafted', 'agreementAmended', 'agreementConfirmed'];

const matchCompanyOf = (route: Route): string | null => (route.stage === null ? null : (route.match?.companyId ?? null));
const presentCompanyOf = (route: Route): string | null => (route.stage === null ? null : companyOf(route));

const companyOfStart = (route: Route, attempt: number | null): string | null =>
  route.stage !== null && attempt !== null && attempt === route.match?.attempt ? route.match.companyId : presentCompanyOf(route);

/** The company that a promise of a route is about; null where it is about none. */
export function companyOfCommitment(route: KnownRoute, { id, kind }: { id: string; kind: string }): string | null {
  if (matchKinds.includes(kind)) return matchCompanyOf(route);
  const arrangement = route.arrangements.find((each) => arrangementId(each) === id);
  return arrangement === undefined ? companyOf(route) : companyOfStart(route, arrangement.attempt);
}

/** The companies that may know of an event, by what held before and after it: never that there was another company, or what came before and after. */
export function companiesOfEvent(before: Route, event: RouteEvent, after: Route): string[] {
  const company = (route: Route): string | null => {
    if (matchEvents.includes(event.type)) return matchCompanyOf(route);
    return event.type === 'arrangementAdded' || event.type === 'arrangementSettled' ? companyOfStart(route, event.attempt) : presentCompanyOf(route);
  };
  return [...new Set([company(before), company(after)])].filter((id) => id !== null);
}

/** The route as this company knows it: where it has its own part, and nothing of another company. For the one of a match, the stage begins with its proposal. */
export function partOf(route: KnownRoute, company: string): KnownRoute {
  const match = route.match?.companyId === company ? route.match : null;
  const known = match === route.match ? route : { ...route, match };
  if (match === null || (companyOf(route) === company && route.stage.kind !== 'matching')) return known;
  const stage = route.line.stages.find(({ kind }) => kind === 'matching');
  return stage === undefined
    ? known
    : { ...known, stage: { kind: 'matching', id: stage.id, enteredOn: match.proposedOn, enteredAt: match.since, freeSince: match.since, withdrawn: 0 } };
}

/** The kind of stage in which this company has a part: for the one of a match beside a place somebody is simply looking. */
export function stageForCompany(route: KnownRoute, company: string): KnownRoute['stage']['kind'] | null {
  if (!companiesOf(route).includes(company)) return null;
  return companyOf(route) === company ? route.stage.kind : 'matching';
}
