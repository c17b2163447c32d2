import type { Party } from '#shared/domain/actor.ts';
import { playUntil, take, type World } from '#shared/domain/play.ts';
import { audienceOfCommitment } from '#shared/domain/route/audience.ts';
import type { RouteCommand } from '#shared/domain/route/commands.ts';
import { explain } from '#shared/domain/route/explain.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import type { Route } from '#shared/domain/route/route.ts';
import { dropOutReasons, pauseReasons } from '#shared/domain/route/vocabulary.ts';
import { explanationLines } from '#shared/domain/texts/explain-lines.ts';
import { ownerInWords } from '#shared/domain/texts/parties.ts';
import { HOUR_MS, instant, msOf } from '#shared/domain/time/amsterdam.ts';
import type { Instant } from '#shared/domain/time/brands.ts';
import { faultsIn } from '../texts/sentences.ts';
import { plausible } from '../world/next-command.ts';
import { seeded, type Choose } from './support/choose.ts';
import { at } from './support/days.ts';

const { decider } = routeKind;
type Seen = { route: Route; now: Instant };

const postOffice =
  (choose: Choose): World<RouteCommand> =>
  ({ commitment }) => ({ type: choose.of(['delivered', 'delivered', 'notYetDelivered']), by: { party: 'time', person: null }, commitment });

/** A route of which people do what is sensible, and sometimes nothing for weeks: where it stood at every turn. */
function lifeOf(seed: number): Seen[] {
  const choose = seeded(seed);
  const world = postOffice(choose);
  const seen: Seen[] = [];
  let route: Route = decider.initial;
  let now = at('2026-02-02');
  for (let turn = 0; turn < 120; turn++) {
    if (choose.chance(0.4)) {
      const later = instant(msOf(now) + choose.whole(1, 200) * HOUR_MS);
      route = playUntil(decider, route, now, later, world).state;
      now = later;
    } else {
      route = take(decider, route, plausible({ route, now, choose }), now, world)?.state ?? route;
    }
    seen.push({ route, now });
  }
  return seen;
}

/** One of each kind of reader; the rest of the staff reads as a lead does. */
const readers: readonly Party[] = ['coach', 'lead', 'resident', 'employer', 'care-partner'];

const turns = Array.from({ length: 12 }, (_, n) => lifeOf(n + 1)).flat();

describe('wherever a route may come', () => {
  it('is looked at in every stage, paused and late', () => {
    const kinds = new Set(turns.map(({ route }) => route.stage?.kind ?? null));

    expect(kinds.size).toBe(10);
    expect(turns.filter(({ route }) => route.stage !== null && (route.paused.work ?? route.paused['check-in']) !== null).length).toBeGreaterThan(100);
    expect(turns.filter(({ route }) => route.stage !== null && Object.keys(route.climbs).length > 0).length).toBeGreaterThan(100);
  });

  it('tells each party of each wait it may know of, with owner and moments as promised, and of no other', () => {
    for (const { route, now } of turns) {
      for (const party of readers) {
        const heard = decider.commitments(route).filter(({ kind }) => audienceOfCommitment(kind).includes(party));
        expect(explain(route, party, now).waits).toMatchObject(heard.map(({ owner, since, until }) => ({ owner, since, until })));
      }
    }
  });

  it('says in short sentences, without gaps, where every party stands', () => {
    for (const { route, now } of turns) {
      for (const party of readers) {
        const lines = explanationLines(explain(route, party, now));
        expect(lines[0]).toMatch(/^\p{Lu}.*\.$/u);
        expect(faultsIn(lines)).toEqual([]);
        expect(lines.filter((line) => /[{}]|undefined|null|\bNaN\b|[0-9a-f]{8}-/u.test(line))).toEqual([]);
      }
    }
  });

  it('announces of every promise what time then does', () => {
    let compared = 0;
    for (const { route, now } of turns) {
      const { waits } = explain(route, 'operator', now);
      for (const [place, { then, until }] of decider.commitments(route).entries()) {
        const decision = then === null ? null : decider.decide(route, then, until);
        const announced = waits[place]?.thenSentence ?? null;
        if (decision === null || !decision.accepted) expect(announced).toBeNull();
        else {
          const [event] = decision.events;
          expect(['ladderClimbed', 'messageLeft', 'tellSentAgain']).toContain(event.type);
          if (event.type !== 'ladderClimbed') continue;
          compared += 1;
          const to = ownerInWords(event.to, 'operator');
          const isReminder = event.from.party === event.to.party && event.from.id === event.to.id;
          expect(announced).toMatch(isReminder ? new RegExp(`krijgt ${to} .*een herinnering\\.$`, 'u') : new RegExp(`gaat het .*naar ${to}\\.$`, 'u'));
        }
      }
    }
    expect(compared).toBeGreaterThan(500);
  });

  it('tells nobody why a route was paused or ended', () => {
    for (const { route, now } of turns) {
      if (route.stage === null) continue;
      const { paused, stage } = route;
      const pause = paused.work;
      const others: Route[] = [
        ...(pause === null ? [] : pauseReasons.map((reason) => ({ ...route, paused: { ...paused, work: { ...pause, reason } } }))),
        ...(stage.kind === 'closed' ? dropOutReasons.map((dropOutReason) => ({ ...route, stage: { ...stage, dropOutReason } })) : []),
      ];
      for (const other of others) for (const party of readers) expect(explain(other, party, now)).toEqual(explain(route, party, now));
    }
  });
});
