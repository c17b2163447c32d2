import { type Changes, decided, inStage, measured, spoken } from '../change.ts';
import { closedBy } from './closed.ts';

export const exitChanges: Changes<'routeClosed' | 'lookBackRecorded'> = {
  routeClosed(route, event) {
    const { to, attempt, decidedOn, at, outcome, dropOutReason, ladderLevel } = event;
    const asked = decided(route, event);
    const known = ladderLevel === null ? asked : measured(asked, event, decidedOn, ladderLevel);
    return closedBy(
      { ...known, attempts: { ...known.attempts, [to]: attempt } },
      { kind: 'closed', id: to, enteredOn: decidedOn, enteredAt: at, outcome, declined: null, dropOutReason, lookBackOn: null },
    );
  },
  lookBackRecorded: (route, event) =>
    inStage(spoken(route, event, event.heldOn, 'resident', event.minutes), 'closed', (stage) => ({ ...stage, lookBackOn: event.heldOn })),
};
