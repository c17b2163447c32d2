import type { Commitment } from '#shared/domain/decider.ts';
import type { RouteCommand } from '#shared/domain/route/commands.ts';
import type { RouteEvent, RouteEventType } from '#shared/domain/route/events.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import { stageDefinition, type Route } from '#shared/domain/route/route.ts';
import { because, happened, lookedAt, movedBy, promised } from '#shared/domain/texts/timeline.ts';
import type { Voice } from './tell.ts';

const { decider } = routeKind;

/** What the machinery notes for itself; a reader is told that the message left. */
const silent: readonly RouteEventType[] = ['messageQueued', 'messageDelivered', 'outcomeNoted', 'timePassed', 'tellArrived', 'tellTurnedDown', 'tellIgnored'];
const machinery: readonly string[] = ['sendMessage', 'messageUnderWay', 'retryMessage', 'tellUnderWay', 'retryTell', 'placeKept'];
/** After these people have looked at what the law limits, or decided about it. */
const looks: readonly RouteEventType[] = ['contactRecorded', 'threeWayReviewRecorded', 'placementExtended', 'transitionExtended', 'workStarted'];
/** What moves other promises. */
const movers: readonly RouteEventType[] = ['factCorrected', 'routeResumed'];

/** The question of every week how it goes; its answer is told. */
const isRoutine = (event: RouteEvent): boolean => event.type === 'messageLeft' && event.template === 'askResident';

type Promised = Commitment<RouteCommand>;

const stageName = (route: Route): string => (route.stage === null ? '' : (stageDefinition(route.line, route.stage.id)?.name ?? route.stage.id));
const promisesOf = (route: Route): Promised[] => decider.commitments(route).filter(({ kind }) => !machinery.includes(kind));
const missingIn = (those: readonly Promised[], from: readonly Promised[]): Promised[] =>
  from.filter(({ id, until }) => !those.some((other) => other.id === id && other.until === until));

/** Tells one route: each stage by its name, why, and what was promised next; what a correction moved, and the limits that were looked at. */
export function createRouteVoice(): Voice {
  let route: Route = decider.initial;
  let promise = '';
  return (recorded) => {
    const event = routeKind.upcastEvent(recorded, routeKind.version);
    const before = route;
    route = decider.evolve(route, event);
    if (silent.includes(event.type) || isRoutine(event)) return null;
    const [was, is] = [promisesOf(before), promisesOf(route)];
    const more = stageName(route) === stageName(before) ? [] : [`Fase: ${stageName(route)}`];
    const why = because(event);
    if (why !== null) more.push(why);
    if (looks.includes(event.type)) more.push(...missingIn(is, was).flatMap((kept) => lookedAt(kept) ?? []));
    if (movers.includes(event.type)) more.push(...movedBy(missingIn(was, is)));
    const next = promised(is[0] ?? null);
    if (next !== promise && !movers.includes(event.type)) more.push(`Afgesproken: ${next}`);
    promise = next;
    return { sentence: happened(event), more };
  };
}
