import type { Commitment } from '#shared/domain/decider.ts';
import type { RouteCommand } from '#shared/domain/route/commands.ts';
import type { Route } from '#shared/domain/route/route.ts';
import { instant, msOf } from '#shared/domain/time/amsterdam.ts';
import type { Instant } from '#shared/domain/time/brands.ts';
import { workingMsBetween } from '#shared/domain/time/working-time.ts';
import { firstOf } from '../route/support/choose.ts';
import { usual } from '../route/support/commands.ts';
import { evolved, type RouteDecider } from './route-decider.ts';

const byTimeAlone = ['sendMessage', 'messageUnderWay', 'retryMessage'];

/** Working time left, in milliseconds; none for what is overdue. */
const left = (now: Instant, { until }: Commitment<RouteCommand>): number => Math.max(workingMsBetween(now, until), 0);

/** What a pause of `pauseMs` from now would do to the promises that stand: null where each comes back with exactly the working time it had left. */
export function whatAPauseChanges(decider: RouteDecider, route: Route, now: Instant, pauseMs: number): string | null {
  if (route.stage === null || route.pause !== null) return null;
  const resumedAt = instant(msOf(now) + pauseMs);
  const pause = decider.decide(route, { ...usual.pauseRoute({ route, now, choose: firstOf }), residentView: 'not-asked' }, now);
  if (!pause.accepted) return null;
  const paused = evolved(decider, route, pause.events);
  const resume = decider.decide(paused, { ...usual.resumeRoute({ route: paused, now: resumedAt, choose: firstOf }), residentView: 'not-asked' }, resumedAt);
  if (!resume.accepted) return `the pause cannot end: ${resume.code}`;
  const resumed = decider.commitments(evolved(decider, paused, resume.events));
  for (const before of decider.commitments(route)) {
    if (byTimeAlone.includes(before.kind)) continue;
    const after = resumed.find(({ id }) => id === before.id);
    if (after === undefined) return `${before.id} is forgotten after a pause`;
    if (left(now, before) !== left(resumedAt, after)) return `${before.id} had ${left(now, before)} ms left, and after a pause ${left(resumedAt, after)} ms`;
  }
  return null;
}
