import type { Actor } from '#shared/domain/actor.ts';
import { audienceOfCommitment, audienceOfEvent } from '#shared/domain/route/audience.ts';
import { allowedCommands } from '#shared/domain/route/allowed.ts';
import type { RouteCommand } from '#shared/domain/route/commands.ts';
import { explain } from '#shared/domain/route/explain.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import type { Route } from '#shared/domain/route/route.ts';
import { eventSentence } from '#shared/domain/texts/event-sentence.ts';
import { HOUR_MS, instant, msOf } from '#shared/domain/time/amsterdam.ts';
import type { Instant } from '#shared/domain/time/brands.ts';
import { take, playUntil, type World } from '#shared/domain/play.ts';
import { seeded, type Choose } from '../route/support/choose.ts';
import { usual } from '../route/support/commands.ts';
import { at } from '../route/support/days.ts';
import { COMPANY, OTHER_COMPANY, employer } from '../route/support/people.ts';
import { companyNews } from './company-news.ts';
import { plausible } from './next-command.ts';

const { decider } = routeKind;

/** The same route twice: in one of them everything that a coach knows about care is something else. */
const withoutCare = (command: RouteCommand): RouteCommand => {
  if (command.type === 'pauseRoute') return { ...command, pauseReason: 'holiday', reason: 'own-wish', careFirst: false };
  if (command.type === 'closeRoute' && command.outcome === 'drop-out') return { ...command, dropOutReason: 'travel' };
  return command;
};
const withCare = (command: RouteCommand): RouteCommand => {
  if (command.type === 'pauseRoute') return { ...command, pauseReason: 'health-or-care', reason: 'needs-support', careFirst: command.tracks.includes('work') };
  if (command.type === 'closeRoute') return { ...command, outcome: 'drop-out', dropOutReason: 'health-or-care' };
  return command;
};
const closedAlike = (command: RouteCommand): RouteCommand =>
  command.type === 'closeRoute' ? { ...command, outcome: 'drop-out', dropOutReason: 'unknown' } : command;

/** All that reaches companies of one route: what happened, what they are told, and each message with its moment. */
type Twin = { route: Route; seen: string[] };

const companies: readonly Actor[] = [employer(COMPANY), employer(OTHER_COMPANY)];
const employerCommands = ['answerMatch', 'confirmAgreement', 'settleArrangement', 'confirmFirstDay', 'recordContact', 'pauseRoute', 'correctFact'] as const;

/** What a company is asked, may do and hears when it tries anyway, whatever it tries. */
const asks = ({ route }: Twin, now: Instant): string[] =>
  companies.flatMap((by) => {
    const promised = decider.commitments(route).filter(({ kind, owner }) => audienceOfCommitment(kind).includes('employer') && owner.party === 'employer');
    const answers = employerCommands.map((type) => {
      const answer = decider.decide(route, { ...usual[type]({ route, now, choose: seeded(1) }), by }, now);
      return answer.accepted ? 'accepted' : answer.code;
    });
    return [JSON.stringify(promised), JSON.stringify(allowedCommands(route, by, now)), JSON.stringify(explain(route, 'employer', now)), ...answers];
  });

/** Ids of messages count all of them; no company ever sees one. */
const mailbox =
  (seen: string[]): World<RouteCommand> =>
  (effect, now) => {
    const { commitment, ...reaches } = effect;
    if (effect.type === 'tell' || effect.to.party === 'employer') seen.push(`${now} ${JSON.stringify(reaches)}`);
    return { type: effect.type === 'tell' ? 'told' : 'delivered', by: { party: 'time', person: null }, commitment };
  };

const goOn = (twin: Twin, command: RouteCommand, now: Instant): Twin => {
  const seen = [...twin.seen];
  const done = take(decider, twin.route, command, now, mailbox(seen));
  if (done === null) return twin;
  const heard = done.events.filter((event) => audienceOfEvent(event).includes('employer'));
  return { route: done.state, seen: [...seen, ...heard.map((event) => `${JSON.stringify(event)} ${eventSentence(event, 'employer')}`)] };
};

const passTime = (twin: Twin, from: Instant, until: Instant): Twin => {
  const seen = [...twin.seen];
  return { route: playUntil(decider, twin.route, from, until, mailbox(seen)).state, seen };
};

/** The same message under the number that it has in the other route. */
function sameMessage(command: RouteCommand, from: Route, to: Route): RouteCommand {
  if (command.type !== 'undoMessage' || from.stage === null || to.stage === null) return command;
  const meant = from.messages.find(({ id }) => id === command.messageId);
  const same = to.messages.find(({ template, about, to: whom }) => template === meant?.template && about === meant.about && whom.party === meant.to.party);
  return { ...command, messageId: same?.id ?? command.messageId };
}

/** What only the route with care has: care is asked, and answers. */
const careAnswers = (twin: Twin, now: Instant, choose: Choose): Twin =>
  choose.chance(0.3) ? goOn(twin, usual.recordCareAnswer({ route: twin.route, now, choose }), now) : twin;

const isPaused = ({ route }: Twin): boolean => route.stage !== null && route.paused.work?.reason === 'health-or-care';

describe('two routes that differ only in what is known about care', () => {
  it('give an employer identical answers, promises, messages and moments of messages', () => {
    const counted = { compared: 0, paused: 0, careAnswers: 0, corrected: 0 };
    for (let seed = 1; seed <= 30; seed++) {
      const choose = seeded(seed);
      const forCare = seeded(seed + 1000);
      let now = at('2026-02-02');
      let care: Twin = { route: decider.initial, seen: [] };
      let other: Twin = care;
      for (let turn = 0; turn < 140; turn++) {
        const news = companyNews({ route: other.route, now, choose });
        if (choose.chance(0.4)) {
          const later = instant(msOf(now) + choose.whole(1, 200) * HOUR_MS);
          care = passTime(care, now, later);
          other = passTime(other, now, later);
          now = later;
        } else if (news !== null && choose.chance(0.3)) {
          care = goOn(care, news, now);
          other = goOn(other, news, now);
        } else {
          const command = closedAlike(plausible({ route: other.route, now, choose }));
          counted.corrected += command.type === 'correctFact' ? 1 : 0;
          care = goOn(care, withCare(sameMessage(command, other.route, care.route)), now);
          other = goOn(other, withoutCare(command), now);
        }
        if (isPaused(care)) {
          const answered = careAnswers(care, now, forCare);
          counted.careAnswers += answered === care ? 0 : 1;
          care = answered;
        }
        expect(care.seen).toEqual(other.seen);
        if (turn % 3 === 0 || isPaused(care)) expect(asks(care, now)).toEqual(asks(other, now));
        counted.paused += isPaused(care) ? 1 : 0;
      }
      counted.compared += care.seen.length;
    }
    expect(counted.compared).toBeGreaterThan(100);
    expect(counted.paused).toBeGreaterThan(50);
    expect(counted.careAnswers).toBeGreaterThan(10);
    expect(counted.corrected).toBeGreaterThan(10);
  }, 120_000);
});

describe('a pause', () => {
  it('changes nothing in what an employer may do or hears, and sends them nothing', () => {
    let paused = 0;
    for (let seed = 1; seed <= 20; seed++) {
      const choose = seeded(seed);
      let now = at('2026-02-02');
      let twin: Twin = { route: decider.initial, seen: [] };
      for (let turn = 0; turn < 120; turn++) {
        const given = choose.chance(0.3) ? companyNews({ route: twin.route, now, choose }) : null;
        twin = goOn(twin, given ?? plausible({ route: twin.route, now, choose }), now);
        const still = goOn(twin, { ...usual.pauseRoute({ route: twin.route, now, choose }), careFirst: false }, now);
        if (still !== twin) {
          paused += 1;
          expect(still.seen).toEqual(twin.seen);
          expect(heardBy(still, now)).toEqual(heardBy(twin, now));
        }
        const later = instant(msOf(now) + choose.whole(0, 60) * HOUR_MS);
        twin = passTime(twin, now, later);
        now = later;
      }
    }
    expect(paused).toBeGreaterThan(400);
  }, 120_000);
});

/** What a company may do, what it hears when it tries anyway, and how the route is explained to it. */
const heardBy = ({ route }: Twin, now: Instant): unknown[] =>
  companies.flatMap((by) => {
    const answers = employerCommands.map((type) => {
      const answer = decider.decide(route, { ...usual[type]({ route, now, choose: seeded(1) }), by }, now);
      return answer.accepted ? 'accepted' : answer.code;
    });
    return [allowedCommands(route, by, now), ...answers];
  });
