import { randomUUID } from 'node:crypto';
import type { Actor } from '#shared/domain/actor.ts';
import type { Company } from '#shared/domain/company/company.ts';
import type { CompanyCommand } from '#shared/domain/company/commands.ts';
import type { AnyCommand } from '#shared/domain/decider.ts';
import { kansrijkTalentLine } from '#shared/domain/line/kansrijk-talent.ts';
import type { RouteCommand } from '#shared/domain/route/commands.ts';
import type { Route } from '#shared/domain/route/route.ts';
import { STANDING_QUERY } from '#shared/domain/running-thing.ts';
import { idOf, thingId, type ThingId } from '#shared/domain/thing.ts';
import { dayOf, instant } from '#shared/domain/time/amsterdam.ts';
import { addDays } from '#shared/domain/time/calendar-day.ts';
import type { CommandOutcome } from '#shared/ports/gateway.ts';
import type { Standing } from '#shared/ports/running-thing.ts';
import { disagreement } from '#test/domain/brigade/agree.ts';
import { aKey, type ClientSide } from './client-side.ts';

type Side = Pick<ClientSide, 'gateway' | 'client' | 'journal' | 'until'>;

const PLACE = '0d0d0000-0000-4000-8000-000000000002';
const SITE = '0d0d0000-0000-4000-8000-000000000001';
const NOTE = '0d0d0000-0000-4000-8000-000000000003';

export const lead: Actor = { party: 'lead', person: '0e0e0000-0000-4000-8000-000000000001' };
export const coach: Actor & { person: string } = { party: 'coach', person: '0e0e0000-0000-4000-8000-000000000002' };
export const caseManager: Actor = { party: 'case-manager', person: '0e0e0000-0000-4000-8000-000000000003' };
const CONTACT = '0e0e0000-0000-4000-8000-000000000004';
export const employerOf = (company: ThingId): Actor => ({ party: 'employer', person: CONTACT, company: idOf(company) });

export const today = () => dayOf(instant(Date.now()));
export const move = () => ({ decidedOn: today(), residentView: 'agrees', reason: 'as-planned', noteId: null }) as const;
export const review = () => ({ heldOn: today(), residentView: 'agrees', minutes: 30, noteId: null }) as const;

const ATTEMPTS = 5;
/** What begins a thing; everything else finds it running. */
const BEGINNINGS: readonly string[] = ['requestRoute', 'admitCompany'];

/** Sends a command and fails where it is not accepted. As a client does, it asks again under the same key where the outcome is not known. */
export const give = async ({ gateway }: Pick<Side, 'gateway'>, thing: ThingId, command: AnyCommand): Promise<void> => {
  const key = aKey();
  const start = BEGINNINGS.includes(command.type);
  let answer: CommandOutcome = { outcome: 'unknown' };
  for (let attempt = 0; attempt < ATTEMPTS && answer.outcome === 'unknown'; attempt++) answer = await gateway.send(thing, command, key, { start });
  if (answer.outcome !== 'accepted') throw new Error(`${command.type}: ${JSON.stringify(answer)}`);
};

/** A company with one place for so many people. */
export const aCompany = async (side: Pick<Side, 'gateway'>, room = 1): Promise<ThingId> => {
  const thing = thingId('company', randomUUID());
  const profile = { tasks: ['catering'], pace: 'calm', noise: 'some', buddy: true, mistakes: ['late'] } as const;
  const place = { placeId: PLACE, siteId: SITE, tasks: ['catering'], hoursPerWeek: { atLeast: 8, atMost: 32 } } as const;
  const contact = { personId: CONTACT, roles: ['tutor', 'signatory'], siteId: null, from: today(), until: null } as const;
  const commands: CompanyCommand[] = [
    {
      ...{ type: 'admitCompany', by: coach, companyId: idOf(thing), adviserId: coach.person, admittedOn: today(), profile, noteId: null },
      ...{ sites: [{ siteId: SITE, postcodeArea: '9712' }], contacts: [contact] },
    },
    { type: 'offerPlace', by: coach, place: { ...place, capacity: [{ from: today(), until: null, people: room }] } },
  ];
  for (const command of commands) await give(side, thing, command);
  return thing;
};

/** A route that looks for a place since today. */
export const aMatchingRoute = async (side: Pick<Side, 'gateway'>): Promise<ThingId> => {
  const thing = thingId('route', randomUUID());
  const residentId = randomUUID();
  const commands: RouteCommand[] = [
    { type: 'requestRoute', by: lead, residentId, line: kansrijkTalentLine, requestedOn: today(), coachId: coach.person },
    { type: 'startIntake', by: coach, ...move() },
    { type: 'agreePlan', by: coach, hoursPerWeek: 16, ladderLevel: 3, ...review() },
    { type: 'startMatching', by: coach, ...move() },
  ];
  for (const command of commands) await give(side, thing, command);
  return thing;
};

/** Asks this company for its place, to begin in two weeks. */
export const proposal = (company: ThingId): RouteCommand => ({
  ...{ type: 'proposeMatch', by: coach, companyId: idOf(company), placeId: PLACE, proposedOn: today(), noteId: NOTE },
  ...{ startsOn: addDays(today(), 14), untilOn: null, hoursPerWeek: 16 },
});

type Of<State> = Omit<Standing, 'state'> & { state: State };
const standing = <State>({ client }: Side, thing: ThingId): Promise<Of<State>> => client.workflow.getHandle(thing).query<Of<State>>(STANDING_QUERY);

/** What this route knows of the place that it asked for; null while it has no match. */
export const placeOf = async (side: Side, route: ThingId) => {
  const { state } = await standing<Route>(side, route);
  return state.stage === null ? null : (state.match?.reservation ?? null);
};

export const reservationsOf = async (side: Side, company: ThingId) => {
  const { state } = await standing<Company>(side, company);
  return state.membership === null ? [] : state.reservations.map(({ route, step }) => ({ route, step }));
};

/** Waits until nothing is on its way between these things, and all of it is recorded. */
export const untilQuiet = (side: Side, things: readonly ThingId[], patienceMs = 30_000): Promise<void> =>
  side.until(async () => {
    const all = await Promise.all(things.map((thing) => standing<Route | Company>(side, thing)));
    return all.every(({ state, unrecorded, effects }) => unrecorded === 0 && effects === 0 && 'tells' in state && state.tells.open.length === 0);
  }, patienceMs);

/** What is wrong between a route and a company by what each of them holds now, or null. */
export const difference = async (side: Side, route: ThingId, company: ThingId): Promise<string | null> => {
  const [{ state: known }, { state: counterpart }] = await Promise.all([standing<Route>(side, route), standing<Company>(side, company)]);
  return known.stage === null ? `${route} is unknown` : disagreement(route, known, company, counterpart);
};

const isHeard = (event: object): event is { type: string; from: ThingId; tell: number } => 'from' in event && 'tell' in event;

/** What `thing` heard from `teller` and acted upon, by the journal of `thing`: what each event was, by the number of the tell. */
const heardBy = async ({ journal }: Side, thing: ThingId, teller: ThingId): Promise<[tell: number, type: string][]> =>
  (await journal.eventsOf(thing, 0, 10_000)).flatMap(({ event }) =>
    isHeard(event) && event.from === teller && event.type !== 'tellIgnored' ? [[event.tell, event.type] as [number, string]] : [],
  );

/** How many tells have arrived, by the journal of the teller. */
const arrivedFrom = async ({ journal }: Side, teller: ThingId): Promise<number> =>
  (await journal.eventsOf(teller, 0, 10_000)).filter(({ event }) => event.type === 'tellArrived').length;

/** Both journals side by side, for one route and a company of its own: what each heard of the other, and how many tells each knows to have arrived. */
export const journalsOf = async (side: Side, route: ThingId, company: ThingId) => ({
  company: { heard: await heardBy(side, company, route), arrived: await arrivedFrom(side, company) },
  route: { heard: await heardBy(side, route, company), arrived: await arrivedFrom(side, route) },
});
