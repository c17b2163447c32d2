import type { Commitment } from '../../decider.ts';
import { dueWithin } from '../../time/due-within.ts';
import type { RouteCommand } from '../commands.ts';
import { conflictWaits } from '../correction/commitments.ts';
import type { ClosedStage, KnownRoute } from '../route.ts';
import { coachOf } from '../waits.ts';

/** After an exit people look back, once; not where the request was declined, and never after a death. */
export const owesLookBack = ({ outcome, declined, lookBackOn }: ClosedStage): boolean => declined === null && outcome !== 'deceased' && lookBackOn === null;

const lookBack = (route: KnownRoute, stage: ClosedStage): Commitment<RouteCommand>[] =>
  owesLookBack(stage)
    ? [
        {
          id: `lookBack/${route.episode}`,
          kind: 'lookBack',
          owner: coachOf(route),
          since: stage.enteredAt,
          until: dueWithin(stage.enteredAt, route.line.lookBackWithinWorkingDays),
          then: null,
        },
      ]
    : [];

/** The look back is left, and what a correction left to look at; time does nothing about it: what concerns a closed route leaves no more messages. */
export const closedCommitments = (route: KnownRoute, stage: ClosedStage): Commitment<RouteCommand>[] => [
  ...lookBack(route, stage),
  ...conflictWaits(route).map(({ due, ...wait }) => ({ ...wait, until: due, then: null })),
];
