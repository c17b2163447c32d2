import type { Actor, Party } from '#shared/domain/actor.ts';
import type { Commitment, Decision } from '#shared/domain/decider.ts';
import type { Effect, OutcomeCommand } from '#shared/domain/effect.ts';
import { take, playUntil } from '#shared/domain/play.ts';
import { allowedCommands } from '#shared/domain/route/allowed.ts';
import type { RouteCommand, RouteCommandOf } from '#shared/domain/route/commands.ts';
import type { RouteEvent } from '#shared/domain/route/events.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import type { KnownRoute, Message, Route } from '#shared/domain/route/route.ts';
import type { PersonalCommand } from '#shared/domain/route/update-names.ts';
import type { Instant } from '#shared/domain/time/brands.ts';
import { firstOf } from './choose.ts';
import { usual } from './commands.ts';
import { type Companies, withRoom } from './companies.ts';
import { at } from './days.ts';

const { decider } = routeKind;

/** How the outside world answers a message; every one arrives unless a test says otherwise. */
type Mail = (effect: Effect) => 'delivered' | 'undeliverable' | 'notYetDelivered' | 'silent';
const everythingArrives: Mail = () => 'delivered';
export const mailAway: Mail = () => 'notYetDelivered';
/** Everybody has an address but the resident. */
export const noAddress: Mail = (effect) => (effect.type === 'send' && effect.to.party === 'resident' ? 'undeliverable' : 'delivered');

type Told = { route: Route; now: Instant; events: readonly RouteEvent[]; sent: readonly Effect[]; mail: Mail; companies: Companies };

/** A route in the middle of its story. Nothing changes in place: each step gives the story as it goes on. */
export type Story = {
  [Name in keyof ReturnType<typeof story>]: ReturnType<typeof story>[Name];
};

const outcomeOf = (mail: Mail, companies: Companies, effect: Effect): OutcomeCommand | null => {
  const base = { by: { party: 'time', person: null } satisfies Actor, commitment: effect.commitment };
  if (effect.type === 'tell') return companies.outcome(effect, base);
  const outcome = mail(effect);
  if (outcome === 'silent') return null;
  return outcome === 'undeliverable' ? { ...base, type: outcome, code: 'noAddress' } : { ...base, type: outcome };
};

export function story(told: Told) {
  const { route, now, events, sent, mail, companies } = told;
  /** The outside world from here on; it remembers what it was sent. */
  const outside = () => {
    const effects: Effect[] = [];
    return {
      effects,
      world: (effect: Effect) => {
        effects.push(effect);
        return outcomeOf(mail, companies, effect);
      },
    };
  };
  const onward = (to: { state: Route; events: RouteEvent[] }, effects: Effect[], moment: Instant) =>
    story({ ...told, route: to.state, now: moment, events: [...events, ...to.events], sent: [...sent, ...effects] });

  /** The command as it is usually given now, changed where the test cares. */
  const command = <Type extends PersonalCommand>(type: Type, changes: Partial<RouteCommandOf<Type>> = {}): RouteCommand => ({
    ...usual[type]({ route, now, choose: firstOf }),
    ...changes,
  });
  const give = (given: RouteCommand) => {
    const { effects, world } = outside();
    const done = take(decider, route, given, now, world);
    if (done === null) throw new Error(`${given.type} was refused: ${JSON.stringify(decider.decide(route, given, now))}`);
    return answered(onward(done, effects, now), effects);
  };
  const runUntil = (moment: Instant) => {
    const { effects, world } = outside();
    const played = playUntil(decider, route, now, moment, world);
    if (played.stuckAt !== null) throw new Error(`time is stuck at ${played.stuckAt}`);
    return answered(onward(played, effects, moment > now ? moment : now), effects);
  };
  const commitments = (): Commitment<RouteCommand>[] => decider.commitments(route);

  return {
    route,
    now,
    events,
    companies,
    /** What has left so far. */
    sent,
    commitments,
    command,
    give,
    runUntil,
    /** Lets time pass until a day (at ten o'clock, or at `clock`), with everything that time does on the way. */
    on: (text: string, clock?: string) => runUntil(at(text, clock)),
    does: <Type extends PersonalCommand>(type: Type, changes?: Partial<RouteCommandOf<Type>>) => give(command(type, changes)),
    /** The answer, without going on. */
    tries: <Type extends PersonalCommand>(type: Type, changes?: Partial<RouteCommandOf<Type>>): Decision<RouteEvent> =>
      decider.decide(route, command(type, changes), now),
    refusal: <Type extends PersonalCommand>(type: Type, changes?: Partial<RouteCommandOf<Type>>): string | null => {
      const decision = decider.decide(route, command(type, changes), now);
      return decision.accepted ? null : decision.code;
    },
    withMail: (other: Mail) => story({ ...told, mail: other }),
    withCompanies: (other: Companies) => story({ ...told, companies: other }),
    /** What companies were told, in order. */
    tells: () => sent.flatMap((effect) => (effect.type === 'tell' ? [effect] : [])),
    commitmentsOf: (party: Party) => commitments().filter(({ owner }) => owner.party === party),
    commitment: (kind: string) => commitments().find((open) => open.kind === kind) ?? null,
    kinds: () => commitments().map(({ kind }) => kind),
    messages: (): readonly Message[] => known(route).messages,
    sentTo: (party: Party) => sent.filter((effect) => effect.type === 'send' && effect.to.party === party),
    templatesTo: (party: Party) => sent.flatMap((effect) => (effect.type === 'send' && effect.to.party === party ? [effect.template] : [])),
    known: () => known(route),
    allowed: (actor: Actor) => allowedCommands(route, actor, now),
  };
}

/** The story as it goes on when the companies that were told something have answered. */
const answered = (asked: Story, effects: readonly Effect[]): Story =>
  effects.reduce<Story>((goesOn, effect) => {
    const answer = effect.type === 'tell' ? goesOn.companies.answer(effect, goesOn.route, goesOn.now) : null;
    return answer === null ? goesOn : goesOn.give(answer);
  }, asked);

function known(route: Route): KnownRoute {
  if (route.stage === null) throw new Error('nobody asked for this route yet');
  return route;
}

/** Before anybody asked; the first of April 2026 is a Wednesday. */
export const nobodyAsked = (day = '2026-04-01') =>
  story({ route: decider.initial, now: at(day), events: [], sent: [], mail: everythingArrives, companies: withRoom });
