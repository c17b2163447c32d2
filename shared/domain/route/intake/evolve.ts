import type { Beginnings, Changes } from '../change.ts';
import { entered, inStage, measured, spoken } from '../change.ts';
import { closedBy } from '../exit/closed.ts';
import { withoutHandoverTalk } from '../handover/evolve.ts';
import { dayOf } from '../../time/amsterdam.ts';
import { firstStage } from './start.ts';
import { newEpisode } from './new-episode.ts';

export const intakeBeginnings: Beginnings<'routeRequested'> = {
  routeRequested(route, event) {
    const id = firstStage(event.line) ?? 'request';
    const begun = newEpisode(route, event);
    return {
      ...begun,
      coachId: event.coachId,
      contact: { ...begun.contact, on: dayOf(event.at), at: event.at },
      stage: { kind: 'request', id, enteredOn: event.requestedOn, enteredAt: event.at },
      attempts: { ...begun.attempts, [id]: (begun.attempts[id] ?? 0) + 1 },
    };
  },
};

export const intakeChanges: Changes<'coachAssigned' | 'requestDeclined' | 'intakeStarted' | 'planAgreed'> = {
  coachAssigned: (route, { coachId }) => ({ ...route, messages: withoutHandoverTalk(route), coachId, handover: null }),
  requestDeclined: (route, { to, declinedOn, reason, at }) =>
    closedBy(route, { kind: 'closed', id: to, enteredOn: declinedOn, enteredAt: at, outcome: null, declined: reason, dropOutReason: null, lookBackOn: null }),
  intakeStarted: (route, event) => entered(route, event, (entry) => ({ kind: 'intake', ...entry, planAgreedAt: null })),
  planAgreed(route, event) {
    const talked = spoken(route, event, event.heldOn, 'resident', event.minutes);
    const known = measured(talked, event, event.heldOn, event.ladderLevel);
    return inStage(
      {
        ...known,
        plan: { version: event.version, agreedOn: event.heldOn, residentView: event.residentView },
        hoursPerWeek: event.hoursPerWeek,
      },
      'intake',
      (stage) => ({ ...stage, planAgreedAt: event.at }),
    );
  },
};
