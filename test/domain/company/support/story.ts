import type { Actor } from '#shared/domain/actor.ts';
import { allowedCompanyCommands } from '#shared/domain/company/allowed.ts';
import type { CompanyCommand, CompanyCommandOf } from '#shared/domain/company/commands.ts';
import type { Company, KnownCompany } from '#shared/domain/company/company.ts';
import type { CompanyEvent } from '#shared/domain/company/events.ts';
import { companyKind } from '#shared/domain/company/kind.ts';
import type { PersonalCompanyCommand } from '#shared/domain/company/update-names.ts';
import type { Effect, OutcomeCommand, Tell } from '#shared/domain/effect.ts';
import { playUntil, take } from '#shared/domain/play.ts';
import type { ThingId } from '#shared/domain/thing.ts';
import type { CalendarDay, Instant } from '#shared/domain/time/brands.ts';
import { at, day } from '../../route/support/days.ts';
import { coach } from '../../route/support/people.ts';
import { PLACE, usual } from './commands.ts';

const { decider } = companyKind;

/** How the routes answer what they are told. */
export type Ears = (tell: Tell) => OutcomeCommand['type'] | 'silent';
const everybodyHears: Ears = () => 'told';

type Asked = { startsOn: CalendarDay; untilOn: CalendarDay | null; hoursPerWeek: number; placeId: string; attempt: number; by: Actor };

type Situation = {
  company: Company;
  now: Instant;
  events: readonly CompanyEvent[];
  tells: readonly Tell[];
  ears: Ears;
  /** How often each route has told something. */
  told: Readonly<Record<string, number>>;
};

/** A company in the middle of its story. Nothing changes in place: each step gives the story as it goes on. */
export type CompanyStory = ReturnType<typeof companyStory>;

const routeOf = (name: string): ThingId => `route/${name}`;
export const reservationOf = (name: string, attempt = 1): string => `${routeOf(name)}/${attempt}`;

export function companyStory(situation: Situation) {
  const { company, now, events, tells, ears, told } = situation;
  const outside = () => {
    const effects: Tell[] = [];
    const world = (effect: Effect): OutcomeCommand | null => {
      if (effect.type !== 'tell') return null;
      effects.push(effect);
      const type = ears(effect);
      const base = { by: { party: 'time', person: null } satisfies Actor, commitment: effect.commitment };
      if (type === 'silent') return null;
      return type === 'tellRefused' || type === 'undeliverable' ? { ...base, type, code: 'unheard' } : { ...base, type };
    };
    return { effects, world };
  };
  const give = (command: CompanyCommand, changes: Partial<Situation> = {}) => {
    const { effects, world } = outside();
    const done = take(decider, company, command, now, world);
    if (done === null) throw new Error(`${command.type} was refused: ${JSON.stringify(decider.decide(company, command, now))}`);
    return companyStory({ ...situation, ...changes, company: done.state, events: [...events, ...done.events], tells: [...tells, ...effects] });
  };
  const runUntil = (moment: Instant) => {
    const { effects, world } = outside();
    const played = playUntil(decider, company, now, moment, world);
    if (played.stuckAt !== null) throw new Error(`time is stuck at ${played.stuckAt}`);
    return companyStory({
      ...{ ...situation, company: played.state, now: moment > now ? moment : now },
      ...{ events: [...events, ...played.events], tells: [...tells, ...effects] },
    });
  };
  const command = <Type extends PersonalCompanyCommand>(type: Type, changes: Partial<CompanyCommandOf<Type>> = {}): CompanyCommand => ({
    ...usual[type](company, now),
    ...changes,
  });
  /** What a route tells next, as `from` and `tell`. */
  const fromRoute = (name: string) => ({ from: routeOf(name), tell: (told[name] ?? 0) + 1, by: coach() });
  const ask = (name: string, changes: Partial<Asked> = {}): CompanyCommand => ({
    ...{ type: 'askPlace', attempt: 1, placeId: PLACE, startsOn: day('2026-05-01'), untilOn: null, hoursPerWeek: 16 },
    ...fromRoute(name),
    ...changes,
  });
  const takes = (name: string, changes: Partial<Pick<Asked, 'startsOn' | 'untilOn' | 'attempt'>> = {}): CompanyCommand => ({
    ...{ type: 'takePlace', attempt: 1, startsOn: day('2026-05-01'), untilOn: null },
    ...fromRoute(name),
    ...changes,
  });
  const heard = (name: string): Partial<Situation> => ({ told: { ...told, [name]: (told[name] ?? 0) + 1 } });
  const code = (given: CompanyCommand): string | null => {
    const decision = decider.decide(company, given, now);
    return decision.accepted ? null : decision.code;
  };
  const known = (): KnownCompany => {
    if (company.membership === null) throw new Error('this company was never admitted');
    return company;
  };

  return {
    company,
    now,
    events,
    /** What routes were told so far. */
    tells,
    known,
    command,
    ask,
    takes,
    give,
    on: (text: string, clock?: string) => runUntil(at(text, clock)),
    does: <Type extends PersonalCompanyCommand>(type: Type, changes?: Partial<CompanyCommandOf<Type>>) => give(command(type, changes)),
    refusal: <Type extends PersonalCompanyCommand>(type: Type, changes?: Partial<CompanyCommandOf<Type>>) => code(command(type, changes)),
    /** A place is asked for by the route of this name, taken or given up. */
    asks: (name: string, changes?: Partial<Asked>) => give(ask(name, changes), heard(name)),
    takesPlace: (name: string, changes?: Partial<Pick<Asked, 'startsOn' | 'untilOn' | 'attempt'>>) => give(takes(name, changes), heard(name)),
    releases: (name: string, attempt = 1) => give({ type: 'releasePlace', attempt, ...fromRoute(name) }, heard(name)),
    occupies: (name: string, changes: Partial<Pick<Asked, 'startsOn' | 'untilOn'>> & { placeId?: string | null } = {}) =>
      give({ type: 'occupyPlace', attempt: 1, placeId: PLACE, startsOn: day('2026-03-01'), untilOn: null, ...fromRoute(name), ...changes }, heard(name)),
    code,
    withEars: (other: Ears) => companyStory({ ...situation, ears: other }),
    /** Where this route stands; null where nothing is kept in mind for it. */
    step: (name: string, attempt = 1) => known().reservations.find(({ id }) => id === reservationOf(name, attempt))?.step ?? null,
    /** What a route was told, in order. */
    heardBy: (name: string) => tells.filter(({ to }) => to === routeOf(name)).map(({ command: { type } }) => type),
    commitment: (kind: string) => decider.commitments(company).find((open) => open.kind === kind) ?? null,
    kinds: () => decider.commitments(company).map(({ kind }) => kind),
    commitments: () => decider.commitments(company),
    allowed: (actor: Actor) => allowedCompanyCommands(company, actor, now),
  };
}

/** Before anybody asked the company; the first of April 2026 is a Wednesday. */
export const neverAdmitted = (text = '2026-04-01') =>
  companyStory({ company: decider.initial, now: at(text), events: [], tells: [], ears: everybodyHears, told: {} });

/** A member since 1 April 2026 without any place. */
export const aMember = () => neverAdmitted().does('admitCompany');
/** With room for one person on one place. */
export const withPlace = () => aMember().does('offerPlace');
