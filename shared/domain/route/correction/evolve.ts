import type { Changes, EventMap } from '../change.ts';
import type { KnownRoute } from '../route.ts';
import { corrected } from './facts.ts';
import { rightMessages } from './messages.ts';
import { withPassedMoments } from './passed.ts';

/** Whoever looks at the newest correction looks at what earlier ones left as well. */
const conflictOf = ({ correction: { fact }, conflicts: codes, at }: EventMap['factCorrected']): KnownRoute['conflicts'] =>
  codes.length === 0 ? [] : [{ id: `${fact}/${at}`, fact, codes, since: at }];

export const correctionChanges: Changes<'factCorrected'> = {
  factCorrected(route, event) {
    const right = corrected(route, event.correction);
    return withPassedMoments(route, { ...right, messages: rightMessages(right, event.correction), conflicts: conflictOf(event) }, event.at);
  },
};
