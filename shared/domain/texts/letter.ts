import { isParty } from '../actor.ts';
import { isCommitmentKind } from '../route/commitment-kinds.ts';
import { messageTemplates, type MessageTemplate } from '../route/message/templates.ts';
import { calendarDay } from '../time/calendar-day.ts';
import { taskSentence } from './commitments.ts';
import { weekdayInWords } from './dates.ts';
import { fillText } from './fill.ts';
import { lookFor, messageTexts } from './messages.ts';
import { partyNames } from './parties.ts';

/** What is joined at the last moment. `name`: the reader's first name; `page`: where they can see it for themselves, empty where they cannot. */
type Joined = { name: string; resident: string; coach: string; coachPhone: string; company: string; route: string; page: string };

const isTemplate = (text: string): text is MessageTemplate => messageTemplates.some((template) => template === text);

/** The names of facts that hold the day a message is about. */
const DAYS = ['agreedOn', 'startsOn', 'firstDayOn', 'dueOn', 'objectionUntil', 'talkOn'];

const wordsOf = (facts: Readonly<Record<string, string | number>>): Record<string, string | number> => {
  const day = DAYS.map((name) => calendarDay(String(facts[name] ?? ''))).find((found) => found !== null) ?? null;
  const kind = String(facts.kind ?? '');
  const party = String(facts.party ?? '');
  return {
    hours: facts.hoursPerWeek ?? '',
    ...(day === null ? {} : { day: weekdayInWords(day) }),
    ...(isCommitmentKind(kind) ? { task: taskSentence(kind, String(facts.commitment ?? '')) } : {}),
    ...(isParty(party) ? { party: partyNames[party] } : {}),
  };
};

/** A message in words; null for a template that does not exist. Where somebody is not known yet the programme itself is named. */
export const letterOf = (template: string, facts: Readonly<Record<string, string | number>>, joined: Joined): { subject: string; text: string } | null => {
  if (!isTemplate(template)) return null;
  const known = Object.fromEntries(Object.entries(joined).filter(([, value]) => value !== ''));
  const values = {
    resident: 'je nieuwe collega',
    coach: 'iederz',
    coachPhone: 'het nummer dat je van ons kreeg',
    company: 'je nieuwe plek',
    ...known,
    ...wordsOf(facts),
  };
  const { subject, text } = messageTexts[template];
  const look = joined.page === '' ? [] : [lookFor];
  return { subject, text: [`Beste ${joined.name},`, ...text, ...look, 'Groet,\nOntwikkellijn'].map((line) => fillText(line, values)).join('\n\n') };
};
