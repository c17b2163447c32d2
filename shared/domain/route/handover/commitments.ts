import { endOfWorkingDay } from '../../time/working-time.ts';
import type { KnownRoute } from '../route.ts';
import { coachOf, type Wait } from '../waits.ts';

/** The coach there is sees to it that the talk of the handover is held. */
export const handoverWaits = (route: KnownRoute): Wait[] => {
  const { handover } = route;
  if (handover === null) return [];
  const { since, talkOn } = handover;
  return [{ id: `handoverTalk/${since}`, kind: 'handoverTalk', owner: coachOf(route), since, due: endOfWorkingDay(talkOn) }];
};
