import type { Actor } from '#shared/domain/actor.ts';
import { allowedCompanyCommands } from '#shared/domain/company/allowed.ts';
import type { CompanyCommand } from '#shared/domain/company/commands.ts';
import type { Company } from '#shared/domain/company/company.ts';
import type { PersonalCompanyCommand } from '#shared/domain/company/update-names.ts';
import { kansrijkTalentLine } from '#shared/domain/line/kansrijk-talent.ts';
import type { LineDefinition } from '#shared/domain/line/line.ts';
import { commitments } from '#shared/domain/route/commitments.ts';
import { type CommitmentKind, isCommitmentKind } from '#shared/domain/route/commitment-kinds.ts';
import { keptBy } from '#shared/domain/route/kept-by.ts';
import type { RouteCommand } from '#shared/domain/route/commands.ts';
import type { Route } from '#shared/domain/route/route.ts';
import { idOf, type ThingId } from '#shared/domain/thing.ts';
import { dayOf } from '#shared/domain/time/amsterdam.ts';
import type { Instant } from '#shared/domain/time/brands.ts';
import { addDays, addMonths } from '#shared/domain/time/calendar-day.ts';
import { PLACE, SITE, aPlace, signatory, tutor, usual } from '../company/support/commands.ts';
import type { Choose } from '../route/support/choose.ts';
import { usual as usualForRoute, type Situation } from '../route/support/commands.ts';
import { spokenBy } from '../route/support/match-commands.ts';
import { coach, employer, lead } from '../route/support/people.ts';
import { personOf } from '../world/keepers.ts';
import { implausible, plausible } from '../world/next-command.ts';

/** Where people act: the companies that they can choose from, one of which is not in the brigade. */
export type Around = { now: Instant; choose: Choose; companies: readonly [ThingId, ...ThingId[]]; line: LineDefinition };

/** Nobody asks for the same resident twice: each route has its own. */
function own(command: RouteCommand, route: ThingId, { choose, companies, now }: Around): RouteCommand {
  if (command.type === 'requestRoute') return { ...command, residentId: idOf(route) };
  if (command.type === 'importRoute') return { ...command, residentId: idOf(route), companyId: command.companyId === null ? null : idOf(choose.of(companies)) };
  if (command.type !== 'proposeMatch') return command;
  const startsOn = addDays(dayOf(now), choose.whole(0, 60));
  const untilOn = choose.chance(0.5) ? null : addMonths(startsOn, choose.whole(1, 6));
  return { ...command, companyId: idOf(choose.of(companies)), placeId: choose.of([PLACE, PLACE, PLACE, PLACE, PLACE, 'unknown', null]), startsOn, untilOn };
}

/** What routes and companies meet each other over. */
const meetings: readonly CommitmentKind[] = [
  ...(['proposePlace', 'introduction', 'answerOfResident', 'answerOfCompany', 'placeLapsed', 'draftAgreement'] as const),
  ...(['confirmAgreementResident', 'confirmAgreementCompany', 'confirmAgreementMunicipality', 'arrange', 'startPlacement'] as const),
];

/** Whoever is waited for about a place does it; null where nobody is. */
function meeting(situation: Situation): RouteCommand | null {
  const { route, choose } = situation;
  const waited = commitments(route).filter(({ kind }) => meetings.some((met) => met === kind));
  const promised = waited[choose.whole(0, waited.length - 1)];
  const by = promised === undefined ? null : personOf(promised.owner);
  if (promised === undefined || by === null || !isCommitmentKind(promised.kind)) return null;
  const [type] = keptBy[promised.kind];
  return type === undefined ? null : spokenBy(by, route, usualForRoute[type](situation));
}

/** What somebody does about this route: mostly something sensible, and mostly about a place. */
export function aboutRoute(id: ThingId, route: Route, around: Around): RouteCommand {
  const { now, choose, line } = around;
  const situation: Situation = { route, now, choose, line };
  const kind = choose.whole(1, 100);
  const command = kind <= 65 ? meeting(situation) : null;
  return own(command ?? (kind <= 92 ? plausible(situation) : implausible(situation)), id, around);
}

/** Where a route begins: looking for a place, or at one. */
export function broughtIn(id: ThingId, route: Route, around: Around): RouteCommand {
  const { now, choose } = around;
  const command = usualForRoute.importRoute({ route, now, choose, line: kansrijkTalentLine });
  const stage = choose.of(['matching', 'matching', 'matching', 'protected-placement']);
  return own({ ...command, stage, ...(stage === 'matching' ? { companyId: null } : {}) }, id, around);
}

const shares: Partial<Record<PersonalCompanyCommand, number>> = {
  ...{ changePlace: 12, offerPlace: 30, overtakeWaiting: 25, resumeCompany: 12, pauseCompany: 2, withdrawPlace: 1, leaveBrigade: 0.3, admitCompany: 30 },
};

const people = (company: Company): [Actor, ...Actor[]] => [lead, coach(), employer(company.membership === null ? undefined : company.companyId)];

/** What somebody does about this company: mostly about its places, since those are what routes meet each other over. */
export function aboutCompany(id: ThingId, company: Company, { now, choose }: Around): CompanyCommand {
  const by = choose.of(people(company));
  const may = allowedCompanyCommands(company, by, now).flatMap(({ command, allowed }) => (allowed ? command : []));
  const tickets = may.flatMap((type) => Array.from({ length: Math.ceil(shares[type] ?? 1) }, () => type));
  const type = tickets[choose.whole(0, Math.max(tickets.length - 1, 0))] ?? 'recordTalk';
  const command = { ...usual[type](company, now), by };
  if (command.type === 'admitCompany') return { ...command, companyId: idOf(id) };
  if (command.type === 'changePlace' || command.type === 'offerPlace') return { ...command, place: aRoom(choose, now) };
  if (command.type === 'closeSite') return { ...command, siteId: choose.of(['site-2', SITE]) };
  return command.type === 'pauseCompany' ? { ...command, until: addDays(dayOf(now), choose.whole(1, 60)) } : command;
}

/** Room for nobody to three people, now and another number later. */
function aRoom(choose: Choose, now: Instant) {
  const from = addMonths(dayOf(now), -6);
  const change = addDays(dayOf(now), choose.whole(5, 120));
  const until = addDays(change, -1);
  const later = choose.chance(0.5) ? [{ from: change, until: null, people: choose.whole(0, 3) }] : [];
  return aPlace({ capacity: [{ from, until: later.length === 0 ? null : until, people: choose.whole(0, 3) }, ...later] });
}

/** The first that happens to a company here: it comes in, and offers room for one or two. */
export const opening = (id: ThingId, company: Company, { now, choose }: Around): CompanyCommand[] => [
  { ...usual.admitCompany(company, now), companyId: idOf(id), contacts: [tutor, signatory].map((contact) => ({ ...contact, from: dayOf(now) })) },
  { ...usual.offerPlace(company, now), by: lead, place: aPlace({ capacity: [{ from: addMonths(dayOf(now), -6), until: null, people: choose.whole(1, 2) }] }) },
];
