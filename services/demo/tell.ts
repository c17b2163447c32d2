import type { Commitment } from '#shared/domain/decider.ts';
import type { RouteCommand } from '#shared/domain/route/commands.ts';
import type { RouteEvent, RouteEventType } from '#shared/domain/route/events.ts';
import { routeKind } from '#shared/domain/route/kind.ts';
import { stageDefinition, type Route } from '#shared/domain/route/route.ts';
import { weekdayInWords } from '#shared/domain/texts/dates.ts';
import { because, byWhom, happened, promised } from '#shared/domain/texts/timeline.ts';
import { dayOf } from '#shared/domain/time/amsterdam.ts';

const { decider } = routeKind;

/** What the machinery notes for itself; a reader is told that the message left. */
const silent: readonly RouteEventType[] = ['messageQueued', 'messageDelivered', 'outcomeNoted', 'timePassed', 'tellArrived', 'tellTurnedDown'];
const machinery: readonly string[] = ['sendMessage', 'messageUnderWay', 'retryMessage', 'tellUnderWay', 'retryTell', 'placeKept'];

const RULE_WIDTH = 60;

const stageName = (route: Route): string => (route.stage === null ? '' : (stageDefinition(route.line, route.stage.id)?.name ?? route.stage.id));

const nextPromise = (route: Route): Commitment<RouteCommand> | null => decider.commitments(route).find(({ kind }) => !machinery.includes(kind)) ?? null;

/** Tells a route's journal as a story, event by event: per stage and day what happened, by whom, why, and what was promised next. */
export function createTeller(names: ReadonlyMap<string, string>): (event: RouteEvent) => string[] {
  let route: Route = decider.initial;
  let [stage, day, promise] = ['', '', ''];
  return (event) => {
    route = decider.evolve(route, event);
    if (silent.includes(event.type)) return [];
    const lines: string[] = [];
    if (stageName(route) !== stage) {
      stage = stageName(route);
      lines.push('', `== ${stage} ${'='.repeat(Math.max(RULE_WIDTH - stage.length, 0))}`);
    }
    if (dayOf(event.at) !== day) {
      day = dayOf(event.at);
      lines.push('', weekdayInWords(dayOf(event.at)));
    }
    lines.push(`  ${happened(event)} (${byWhom(event, names)})`);
    const why = because(event);
    if (why !== null) lines.push(`      ${why}`);
    const next = promised(nextPromise(route));
    if (next !== promise) lines.push(`      Afgesproken: ${next}`);
    promise = next;
    return lines;
  };
}
