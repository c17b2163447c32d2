import type { StageKind } from '../../line/line.ts';
import type { KnownRoute, Stage } from '../route.ts';
import { matchWaits } from './commitments.ts';
import { placeHold } from './holds.ts';
import { withoutOldQuestions } from './messages.ts';

/** Where somebody can look for a place: while matching, and sideways from the place or the transition where they are. */
const searching: readonly StageKind[] = ['matching', 'placement', 'transition'];

export const canSearch = ({ kind }: Stage): boolean => searching.includes(kind);

/** A match lives as long as somebody may look for a place; what a company did not take so, as long as somebody has that place. */
export function withoutWhatIsOver(route: KnownRoute): KnownRoute {
  const match = canSearch(route.stage) ? route.match : null;
  const turnedDown = placeHold(route)?.step === 'lost' ? route.turnedDown : null;
  const known = match === route.match && turnedDown === route.turnedDown ? route : { ...route, match, turnedDown };
  return known.messages.length === 0 ? known : withoutOldQuestions(known, matchWaits(known));
}
