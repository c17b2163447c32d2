import { type Changes, decided, spoken } from '../change.ts';
import type { KnownRoute } from '../route.ts';

/** What was to be said about the talk of a handover is not said any more. */
export const withoutHandoverTalk = ({ messages }: KnownRoute) => messages.filter(({ about }) => about !== 'handover');

export const handoverChanges: Changes<'handoverPlanned' | 'handoverCompleted'> = {
  handoverPlanned: (route, event) => ({
    ...decided({ ...route, messages: withoutHandoverTalk(route) }, event),
    handover: { coachId: event.coachId, talkOn: event.talkOn, since: event.at },
  }),
  handoverCompleted(route, event) {
    const { coachId, residentPresent, heldOn, minutes } = event;
    const talked = residentPresent ? spoken(route, event, heldOn, 'resident', minutes) : spoken(route, event, heldOn, 'other', minutes);
    return { ...talked, messages: withoutHandoverTalk(talked), coachId, handover: null };
  },
};
