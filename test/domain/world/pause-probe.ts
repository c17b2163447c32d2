import type { Commitment } from '#shared/domain/decider.ts';
import { isCommitmentKind } from '#shared/domain/route/commitment-kinds.ts';
import type { RouteCommand } from '#shared/domain/route/commands.ts';
import { trackOf } from '#shared/domain/route/pause/tracks.ts';
import type { Route } from '#shared/domain/route/route.ts';
import type { Track } from '#shared/domain/route/vocabulary.ts';
import { instant, msOf } from '#shared/domain/time/amsterdam.ts';
import type { Instant } from '#shared/domain/time/brands.ts';
import { workingMsBetween } from '#shared/domain/time/working-time.ts';
import { firstOf } from '../route/support/choose.ts';
import { usual } from '../route/support/commands.ts';
import { evolved, type RouteDecider } from './route-decider.ts';

type Promised = Commitment<RouteCommand>;

const byTimeAlone = ['sendMessage', 'messageUnderWay', 'retryMessage'];

/** Working time left, in milliseconds; none for what is overdue. */
const left = (now: Instant, { until }: Promised): number => Math.max(workingMsBetween(now, until), 0);

/** Messages may be held; of anything else neither the promise nor its moment may have changed. */
const isSame = (promised: Promised, all: readonly Promised[]): boolean =>
  byTimeAlone.includes(promised.kind) || all.some(({ id, until }) => id === promised.id && until === promised.until);

const isOn = ({ kind }: Promised, track: Track): boolean => isCommitmentKind(kind) && trackOf[kind] === track;

/**
 * What a pause of this track, `pauseMs` long from now, would do to the promises that stand: null where each of the track comes back with exactly
 * the working time it had left, and no other has moved.
 */
export function whatAPauseChanges(decider: RouteDecider, route: Route, now: Instant, pauseMs: number, track: Track = 'work'): string | null {
  if (route.stage === null || route.paused[track] !== null) return null;
  const resumedAt = instant(msOf(now) + pauseMs);
  const on = { tracks: [track], residentView: 'not-asked' } as const;
  const pause = decider.decide(route, { ...usual.pauseRoute({ route, now, choose: firstOf }), ...on, careFirst: false }, now);
  if (!pause.accepted) return null;
  const paused = evolved(decider, route, pause.events);
  const standing = decider.commitments(paused).find((promised) => isOn(promised, track));
  const stopped = decider.commitments(route).find((promised) => !isOn(promised, track) && !isSame(promised, decider.commitments(paused)));
  if (stopped !== undefined) return `${stopped.id} stands still in a pause that it is no part of`;
  if (standing !== undefined) return `${standing.id} goes on in a pause of its track`;
  const resume = decider.decide(paused, { ...usual.resumeRoute({ route: paused, now: resumedAt, choose: firstOf }), ...on }, resumedAt);
  if (!resume.accepted) return `the pause cannot end: ${resume.code}`;
  const resumed = decider.commitments(evolved(decider, paused, resume.events));
  for (const before of decider.commitments(route)) {
    if (byTimeAlone.includes(before.kind)) continue;
    const after = resumed.find(({ id }) => id === before.id);
    if (after === undefined) return `${before.id} is forgotten after a pause`;
    if (!isOn(before, track)) {
      if (before.until !== after.until) return `${before.id} is no part of the paused track and moved from ${before.until} to ${after.until}`;
    } else if (left(now, before) !== left(resumedAt, after)) {
      return `${before.id} had ${left(now, before)} ms left, and after a pause ${left(resumedAt, after)} ms`;
    }
  }
  return null;
}
