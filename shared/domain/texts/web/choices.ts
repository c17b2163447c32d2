import type { TaskKind } from '../../company/vocabulary.ts';
import type { Owner } from '../../actor.ts';
import { dayInWords, momentInWords } from '../dates.ts';
import { eventTexts } from '../events.ts';
import { messageTexts } from '../messages.ts';
import { partyTitle } from '../parties.ts';
import type { CalendarDay, Instant } from '../../time/brands.ts';
import type { CorrectableFact, Correction } from '../../route/correction/correction.ts';
import type { MessageTemplate } from '../../route/message/templates.ts';
import type { Movable } from '../../route/postpone/movable.ts';
import type { TakeableEvent } from '../../route/take-back/takeable.ts';
import type { GoalKind } from '../../route/vocabulary.ts';
import { listed } from '../fill.ts';
import { taskWords } from '../company/vocabulary.ts';
import { taskSentence } from '../commitments.ts';
import { optionLabel } from './fields.ts';

type Hours = { atLeast: number; atMost: number };

const inMiddle = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
const hoursInWords = ({ atLeast, atMost }: Hours): string => (atLeast === atMost ? `${atLeast} uur` : `${atLeast} tot ${atMost} uur`);

/** One place that a company offers, to choose from. */
export const openPlace = (company: string, tasks: readonly TaskKind[], hours: Hours): string =>
  `${company}: ${listed(tasks.map((task) => taskWords[task]))}, ${hoursInWords(hours)} per week`;

/** A goal of the plan, by what was written about it, or by its kind. */
export const goalLabel = (number: number, kind: GoalKind, note: string | null): string => `Doel ${number}: ${note ?? inMiddle(optionLabel('kind', kind))}`;
export const stepLabel = (goal: number, number: number, dueOn: CalendarDay, note: string | null): string =>
  `Doel ${goal}, stap ${number}: ${note ?? `klaar op ${dayInWords(dueOn)}`}`;

/** A promise that may be given another day, with the day that it has. */
export const movableLabel = ({ id, kind, on }: Movable): string => `${taskSentence(kind, id)} Nu: ${dayInWords(on)}.`;
/** A version of a line, to choose from. */
export const lineVersion = ({ version, name }: { version: number; name: string }): string => `Versie ${version}: ${name}`;

/** What a route holds of a fact that can be put right; a company is named by whoever knows its name. */
export function factInWords(fact: Exclude<CorrectableFact, 'company'>, value: Correction['is']): string {
  if (value === null) return 'Geen';
  if (fact === 'hours') return `${value} uur per week`;
  return fact === 'instrument' || fact === 'outcome' ? optionLabel(fact, String(value)) : dayInWords(value as CalendarDay);
}

/** What was recorded last, and when. */
export const undoableLabel = ({ what, at }: { what: TakeableEvent; at: Instant }): string => `${eventTexts[what]} Vastgelegd op ${momentInWords(at)}.`;

/** A message that waits: to whom, about what, and when it leaves. */
export const messageLabel = ({ to, template, leavesAt }: { to: Owner; template: MessageTemplate; leavesAt: Instant }): string =>
  `Aan ${partyTitle(to.party).toLowerCase()}: ‘${messageTexts[template].subject}’. Gaat weg op ${momentInWords(leavesAt)}.`;
