import type { Actor } from '#shared/domain/actor.ts';
import { audienceOfCommitment, audienceOfEvent } from '#shared/domain/route/audience.ts';
import { allowedCommands } from '#shared/domain/route/allowed.ts';
import type { RouteCommand } from '#shared/domain/route/commands.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import type { Route } from '#shared/domain/route/route.ts';
import { HOUR_MS, instant, msOf } from '#shared/domain/time/amsterdam.ts';
import type { Instant } from '#shared/domain/time/brands.ts';
import { take, playUntil, type World } from '#shared/domain/play.ts';
import { seeded } from '../route/support/choose.ts';
import { usual } from '../route/support/commands.ts';
import { at } from '../route/support/days.ts';
import { COMPANY, employer } from '../route/support/people.ts';
import { plausible } from './next-command.ts';

const { decider } = routeKind;

/** The same route twice: in one of them everything that a coach knows about care is something else. */
const withoutCare = (command: RouteCommand): RouteCommand => {
  if (command.type === 'pauseRoute') return { ...command, pauseReason: 'holiday', reason: 'own-wish' };
  if (command.type === 'closeRoute' && command.outcome === 'drop-out') return { ...command, dropOutReason: 'travel' };
  return command;
};
const withCare = (command: RouteCommand): RouteCommand => {
  if (command.type === 'pauseRoute') return { ...command, pauseReason: 'health-or-care', reason: 'needs-support' };
  if (command.type === 'closeRoute') return { ...command, outcome: 'drop-out', dropOutReason: 'health-or-care' };
  return command;
};
const closedAlike = (command: RouteCommand): RouteCommand =>
  command.type === 'closeRoute' ? { ...command, outcome: 'drop-out', dropOutReason: 'unknown' } : command;

/** All that reaches a company of one route: what happened, what is asked, what it may do and why not, and each message with its moment. */
type Twin = { route: Route; seen: string[] };

const asks = (twin: Twin, now: Instant): string[] => {
  const by: Actor = employer(COMPANY);
  const promised = decider.commitments(twin.route).filter(({ kind, owner }) => audienceOfCommitment(kind).includes('employer') && owner.party === 'employer');
  const answer = decider.decide(twin.route, { ...usual.confirmFirstDay({ route: twin.route, now, choose: seeded(1) }), by }, now);
  return [JSON.stringify(promised), JSON.stringify(allowedCommands(twin.route, by, now)), answer.accepted ? 'accepted' : answer.code];
};

const mailbox =
  (seen: string[]): World<RouteCommand> =>
  (effect, now) => {
    if (effect.type === 'send' && effect.to.party === 'employer') seen.push(`${now} ${JSON.stringify(effect)}`);
    return { type: 'delivered', by: { party: 'time', person: null }, commitment: effect.commitment };
  };

const goOn = (twin: Twin, command: RouteCommand, now: Instant): Twin => {
  const seen = [...twin.seen];
  const done = take(decider, twin.route, command, now, mailbox(seen));
  if (done === null) return twin;
  const events = done.events.filter((event) => audienceOfEvent(event).includes('employer')).map((event) => JSON.stringify(event));
  return { route: done.state, seen: [...seen, ...events] };
};

const passTime = (twin: Twin, from: Instant, until: Instant): Twin => {
  const seen = [...twin.seen];
  return { route: playUntil(decider, twin.route, from, until, mailbox(seen)).state, seen };
};

describe('two routes that differ only in what is known about care', () => {
  it('give an employer identical answers, promises, messages and moments of messages', () => {
    let compared = 0;
    let paused = 0;
    for (let seed = 1; seed <= 60; seed++) {
      const choose = seeded(seed);
      let now = at('2026-02-02');
      let care: Twin = { route: decider.initial, seen: [] };
      let other: Twin = care;
      for (let turn = 0; turn < 160; turn++) {
        if (choose.chance(0.4)) {
          const later = instant(msOf(now) + choose.whole(1, 200) * HOUR_MS);
          care = passTime(care, now, later);
          other = passTime(other, now, later);
          now = later;
        } else {
          const command = closedAlike(plausible({ route: other.route, now, choose }));
          care = goOn(care, withCare(command), now);
          other = goOn(other, withoutCare(command), now);
        }
        expect(care.seen).toEqual(other.seen);
        expect(asks(care, now)).toEqual(asks(other, now));
        paused += care.route.stage !== null && care.route.paused.work?.reason === 'health-or-care' ? 1 : 0;
      }
      compared += care.seen.length;
    }
    expect(compared).toBeGreaterThan(100);
    expect(paused).toBeGreaterThan(100);
  });
});
