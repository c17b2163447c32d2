import { type Changes, type EventMap, entered, inStage, measured, spoken } from '../change.ts';
import type { KnownRoute } from '../route.ts';

export const aftercareChanges: Changes<'aftercareStarted' | 'aftercareRecorded'> = {
  aftercareStarted(route, event) {
    const { companyId, firstDayOn } = event;
    const moved = entered(route, event, (entry) => ({
      kind: 'aftercare',
      ...entry,
      companyId,
      firstDayOn,
      lastMonth: 0,
      since: event.at,
      lastStatus: null,
    }));
    return measured({ ...moved, aftercare: { firstDayOn, answers: [] } }, event, event.decidedOn, event.ladderLevel);
  },
  aftercareRecorded(route, event) {
    const { month, askedOn, status, minutes, at } = event;
    const asked = spoken(route, event, askedOn, status === 'unknown' ? 'other' : 'resident', minutes); // who does not know has spoken with somebody else
    return inStage({ ...asked, aftercare: answered(asked, event) }, 'aftercare', (stage) => ({ ...stage, lastMonth: month, since: at, lastStatus: status }));
  },
};

function answered({ aftercare, stage }: KnownRoute, { month, askedOn, status }: EventMap['aftercareRecorded']): KnownRoute['aftercare'] {
  const answer = { month, askedOn, status };
  if (aftercare !== null) return { ...aftercare, answers: [...aftercare.answers, answer] };
  return stage.kind === 'aftercare' ? { firstDayOn: stage.firstDayOn, answers: [answer] } : null; // an imported route, or one from before this was kept
}
