import type { Actor } from '../actor.ts';
import type { CompanyCommand } from '../company/commands.ts';
import type { CompanyEvent } from '../company/events.ts';
import type { Commitment } from '../decider.ts';
import type { RouteCommand } from '../route/commands.ts';
import type { RouteEvent } from '../route/events.ts';
import { dayOf } from '../time/amsterdam.ts';
import type { Instant } from '../time/brands.ts';
import { commitmentSentence } from './commitments.ts';
import { companyCommitmentSentence } from './company/commitments.ts';
import { companyEventSentence } from './company/event-sentence.ts';
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

export const happenedAtCompany = (event: CompanyEvent): string => companyEventSentence(event, READER);

/** Why, and what the resident thought of it; null where an event does not say. */
export function because(event: RouteEvent): string | null {
  const reason = 'residentView' in event && 'decidedOn' in event ? `omdat ${moveReasonWords[event.reason]}` : null;
  const view = 'residentView' in event ? residentViewWords[event.residentView] : null;
  const parts = [reason, view].filter((part) => part !== null);
  return parts.length === 0 ? null : `${capitalised(parts.join('; '))}.`;
}

const until = (sentence: string, moment: Instant): string => `${sentence.replace(/\.$/u, '')}, uiterlijk ${dayInWords(dayOf(moment))}.`;

/** What was promised next: by whom, and until when. */
export const promised = (next: Commitment<RouteCommand> | null): string => (next === null ? NOTHING : until(commitmentSentence(next, READER), next.until));

/** The same with a company. */
export const promisedWithCompany = (next: Commitment<CompanyCommand> | null): string =>
  next === null ? NOTHING : until(companyCommitmentSentence(next, READER), next.until);

/** What is promised anew because of a correction, or on another day. */
export const movedBy = (moved: readonly Commitment<RouteCommand>[]): string[] => moved.map((next) => `Daardoor: ${promised(next)}`);

/** A limit of the law that people looked at, or decided about, in time; null for any other promise that was kept. */
export function lookedAt({ kind, until: moment }: Commitment<RouteCommand>): string | null {
  const day = dayInWords(dayOf(moment));
  if (kind === 'instrumentWarning') return `Een grens van de wet komt in zicht: er is op tijd over gesproken, uiterlijk ${day}.`;
  return kind === 'instrumentLimit' ? `De wet stelt een grens op ${day}: er is op tijd besloten.` : null;
}

/** Why this person gets the place: nobody waited longer. */
export const nextInOrder = (name: string, since: Instant): string => `${name} wacht het langst, sinds ${dayInWords(dayOf(since))}, en is aan de beurt.`;

/** Who did it: by name where there is one. */
export const byWhom = ({ by }: { by: Actor }, names: ReadonlyMap<string, string>): string => {
  const name = by.person === null ? undefined : names.get(by.person);
  return name === undefined ? partyNames[by.party] : `${name}, ${partyNames[by.party].replace(/^(de|het) /u, '')}`;
};
