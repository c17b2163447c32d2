import { accept, refuse } from '#shared/domain/decider.ts';
import type { Commitment } from '#shared/domain/decider.ts';
import { messageCommitments } from '#shared/domain/route/message/commitments.ts';
import { movedTo } from '#shared/domain/route/moves.ts';
import type { RouteCommand } from '#shared/domain/route/commands.ts';
import type { KnownRoute, Route } from '#shared/domain/route/route.ts';
import { WORKING_DAY_MS, addWorkingMs } from '#shared/domain/time/working-time.ts';
import { coach } from '../route/support/people.ts';
import { plantedPauseBugs } from './planted-pause-bugs.ts';
import { plantedPlacementBugs } from './planted-placement-bugs.ts';
import type { RouteDecider } from './route-decider.ts';

/** Takes a decider that is right and makes it wrong in one place. */
type Bug = (right: RouteDecider) => RouteDecider;
type Promised = Commitment<RouteCommand>;

const whileKnown = (right: RouteDecider, change: (route: KnownRoute, all: Promised[]) => Promised[]): RouteDecider => ({
  ...right,
  commitments: (route) => (route.stage === null ? [] : change(route, right.commitments(route))),
});

const evolving = (right: RouteDecider, type: string, change: (after: KnownRoute, before: Route) => Route): RouteDecider => ({
  ...right,
  evolve(route, event) {
    const after = right.evolve(route, event);
    return event.type === type && after.stage !== null ? change(after, route) : after;
  },
});

/** Mistakes that somebody could make one day; the walk must notice each of them. */
export const plantedBugs: Readonly<Record<string, { noticed: RegExp; bug: Bug }>> = {
  'an outcome that is lost': {
    noticed: /arrived and is still waited for/,
    bug: (right) => ({
      ...right,
      decide: (route, command, now) =>
        command.type === 'delivered'
          ? accept({ type: 'outcomeNoted', outcome: 'delivered', commitment: command.commitment, at: now, by: command.by })
          : right.decide(route, command, now),
    }),
  },
  'a resume that forgets a promise': {
    noticed: /is forgotten after a pause/,
    bug: (right) => whileKnown(right, (route, all) => (route.pauses.length === 0 ? all : all.filter(({ kind }) => kind !== 'measureLadder'))),
  },
  'a pause that eats the time that was left': {
    noticed: /and after a pause 0 ms/,
    bug: (right) => evolving(right, 'routeResumed', (after) => ({ ...after, pauses: [] })),
  },
  'a ladder that ends in nobody': {
    noticed: /of lead reaches nobody else/,
    bug: (right) =>
      whileKnown(right, (route, all) => all.map((promised) => ((route.climbs[promised.id]?.step ?? 0) >= 3 ? { ...promised, then: null } : promised))),
  },
  'a ladder that stays with the coach': {
    noticed: /of coach reaches nobody else/,
    bug: (right) =>
      whileKnown(right, (route, all) =>
        all.map((promised) => (promised.owner.party === 'coach' && promised.kind === 'stayInTouch' ? { ...promised, then: null } : promised)),
      ),
  },
  'a closing that keeps a message': {
    noticed: /a closed route still has message/,
    bug: (right) => {
      const keeping = evolving(right, 'routeClosed', (after, before) => ({ ...after, messages: before.stage === null ? [] : before.messages }));
      return whileKnown(keeping, (route, all) => (route.stage.kind === 'closed' ? [...all, ...messageCommitments(route)] : all));
    },
  },
  'a step back that drops the plan': {
    noticed: /a step back lost something/,
    bug: (right) => evolving(right, 'steppedBack', (after) => ({ ...after, plan: null })),
  },
  'a stage in which nobody stays in touch': {
    noticed: /nobody has to do anything/,
    bug: (right) => whileKnown(right, (route, all) => (route.stage.kind === 'transition' ? all.filter(({ kind }) => kind !== 'stayInTouch') : all)),
  },
  'a timer that closes a route': {
    noticed: /climbLadder by time moved the route/,
    bug: (right) => ({
      ...right,
      decide(route, command, now) {
        const climbed = command.type === 'climbLadder' && route.stage !== null ? (route.climbs[command.commitment]?.step ?? 0) : 0;
        if (route.stage === null || route.stage.kind === 'closed' || climbed < 4) return right.decide(route, command, now);
        const move = movedTo(route, 'closed', { decidedOn: route.stage.enteredOn, residentView: 'not-asked', reason: 'as-planned', noteId: null });
        return accept({ type: 'routeClosed', outcome: 'drop-out', dropOutReason: 'unknown', ladderLevel: null, ...move, at: now, by: command.by });
      },
    }),
  },
  'a promise that is due beyond the silence limit': {
    noticed: /nobody has to do anything/,
    bug: (right) =>
      whileKnown(right, (route, all) =>
        all.map((promised) =>
          promised.kind === 'stayInTouch' && route.stage.kind === 'preparation'
            ? { ...promised, until: addWorkingMs(promised.until, 15 * WORKING_DAY_MS) }
            : promised,
        ),
      ),
  },
  'a command of time that is refused': {
    noticed: /time (was refused sendMessage|is stuck at message)/,
    bug: (right) => ({
      ...right,
      decide: (route, command, now) =>
        command.type === 'sendMessage' && route.stage !== null && route.paused.work !== null ? refuse('paused') : right.decide(route, command, now),
    }),
  },
  'a coach who may decide about every route': {
    noticed: /a coach of another route was allowed/,
    bug: (right) => ({
      ...right,
      decide(route, command, now) {
        if (command.by.party !== 'coach' || route.stage === null || route.coachId === null) return right.decide(route, command, now);
        const decision = right.decide(route, { ...command, by: coach(route.coachId) }, now);
        if (!decision.accepted) return right.decide(route, command, now);
        const [first, ...more] = decision.events;
        return accept({ ...first, by: command.by }, ...more.map((event) => ({ ...event, by: command.by })));
      },
    }),
  },
  ...plantedPauseBugs,
  ...plantedPlacementBugs,
};
