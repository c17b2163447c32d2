import type { Commitment } from '../decider.ts';
import type { RouteCommand } from '../route/commands.ts';
import type { RouteEvent } from '../route/events.ts';
import { dayOf } from '../time/amsterdam.ts';
import { commitmentSentence } from './commitments.ts';
import { dayInWords } from './dates.ts';
import { moveReasonWords, residentViewWords } from './decisions.ts';
import { eventSentence } from './event-sentence.ts';
import { capitalised } from './fill.ts';
import { partyNames } from './parties.ts';

/** Whose eyes a whole timeline is told for: somebody of the programme who owes nothing in it themselves. */
const READER = 'operator';

const NOTHING = 'Er staat niets meer open.';

/** What happened, and to or with whom. */
export const happened = (event: RouteEvent): string => eventSentence(event, READER);

/** Why, and what the resident thought of it; null where an event does not say. */
export function because(event: RouteEvent): string | null {
  const reason = 'residentView' in event && 'decidedOn' in event ? `omdat ${moveReasonWords[event.reason]}` : null;
  const view = 'residentView' in event ? residentViewWords[event.residentView] : null;
  const parts = [reason, view].filter((part) => part !== null);
  return parts.length === 0 ? null : `${capitalised(parts.join('; '))}.`;
}

/** What was promised next: by whom, and until when. */
export function promised(next: Commitment<RouteCommand> | null): string {
  if (next === null) return NOTHING;
  return `${commitmentSentence(next, READER).replace(/\.$/u, '')}, uiterlijk ${dayInWords(dayOf(next.until))}.`;
}

/** Who did it: by name where there is one. */
export const byWhom = ({ by }: RouteEvent, names: ReadonlyMap<string, string>): string => {
  const name = by.person === null ? undefined : names.get(by.person);
  return name === undefined ? partyNames[by.party] : `${name}, ${partyNames[by.party].replace(/^(de|het) /u, '')}`;
};
