import { dayOf } from '../../time/amsterdam.ts';
import type { CalendarDay } from '../../time/brands.ts';
import { commitmentKinds, type CommitmentKind } from '../commitment-kinds.ts';
import { commitments } from '../commitments.ts';
import type { KnownRoute } from '../route.ts';

/** What the law, the company or the post sets is not ours to move. */
const fixedKinds: readonly CommitmentKind[] = [
  ...(['instrumentWarning', 'instrumentLimit', 'placeKept', 'placeLapsed'] as const),
  ...(['tellUnderWay', 'retryTell', 'sendMessage', 'messageUnderWay', 'retryMessage'] as const),
];

/** The kinds of promise that people may give another day. */
export const movableKinds: readonly CommitmentKind[] = commitmentKinds.filter((kind) => !fixedKinds.includes(kind));

const isMovableKind = (kind: string): kind is CommitmentKind => movableKinds.some((movable) => movable === kind);

/** A promise that may be given another day. `on`: the day that was promised last, however far it has climbed since; `firstOn`: the day it began with. */
export type Movable = { id: string; kind: CommitmentKind; on: CalendarDay; firstOn: CalendarDay };

const daysOf = (route: KnownRoute): Map<string, CalendarDay> => new Map(commitments(route).map(({ id, until }) => [id, dayOf(until)]));

/** The promises of people on this route that may be given another day, in their own order. */
export function movableCommitments(route: KnownRoute): Movable[] {
  const promised = daysOf({ ...route, climbs: {} });
  const first = daysOf({ ...route, climbs: {}, postponed: {} });
  return commitments(route).flatMap(({ id, kind, until, then }) => {
    if (!isMovableKind(kind) || then?.type !== 'climbLadder') return [];
    const on = promised.get(id) ?? dayOf(until);
    return { id, kind, on, firstOn: first.get(id) ?? on };
  });
}
