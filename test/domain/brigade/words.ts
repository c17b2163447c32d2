import type { CompanyEvent } from '#shared/domain/company/events.ts';
import type { RouteEvent } from '#shared/domain/route/events.ts';
import { companyEventSentence } from '#shared/domain/texts/company/event-sentence.ts';
import { momentInWords } from '#shared/domain/texts/dates.ts';
import { eventSentence } from '#shared/domain/texts/event-sentence.ts';
import { partyNames } from '#shared/domain/texts/parties.ts';
import { kindOf } from '#shared/domain/thing.ts';
import type { Happening } from './brigade.ts';

const READER = 'operator';
const MOST_LINES = 24;

const sentences = ({ thing, events }: Happening): string[] =>
  kindOf(thing) === 'company'
    ? (events as readonly CompanyEvent[]).map((event) => companyEventSentence(event, READER))
    : (events as readonly RouteEvent[]).map((event) => eventSentence(event, READER));

/** The last that happened, as a short story in words: when, about what, who, and what came of it. */
export const storyOf = (happenings: readonly Happening[]): string =>
  happenings
    .slice(-MOST_LINES)
    .map((happening) => {
      const { at, thing, command, code } = happening;
      const what = code === null ? sentences(happening).join(' ') : `geweigerd: ${code}`;
      return `${momentInWords(at)}, ${thing}, ${partyNames[command.by.party]} (${command.type}): ${what}`;
    })
    .join('\n');
