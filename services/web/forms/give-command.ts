import { recorded, recordedLate } from '#shared/domain/texts/web/forms.ts';
import type { Visit } from '../frame/page.ts';
import type { Notice } from '../session/session-data.ts';
import { firstOf, type Typed } from '../session/typed.ts';
import { bodyIn } from './body-in.ts';
import type { Field } from './field.ts';
import { refused, type Refused } from './refused.ts';
import { KEY_FIELD, VERSION_FIELD } from './view-form.ts';

/** What became of a form: done, or what to tell at the form, where everything typed stays typed. */
export type FormOutcome = { done: Notice } | Refused;

/** What to say of a command that was given. */
export const noticeOf = (outcome: 'done' | 'late'): Notice => ({ kind: 'ok', sentence: outcome === 'late' ? recordedLate : recorded });

const numberIn = (text: string): number | null => (/^\d+$/.test(text) ? Number(text) : null);

/** Gives the command that a form asks for. The form's own key makes a double click one command; its version says what its reader had seen. */
export const giveCommand = async ({ api }: Pick<Visit, 'api'>, path: string, fields: readonly Field[], typed: Typed): Promise<FormOutcome> => {
  const key = firstOf(typed, KEY_FIELD);
  const given = await api.give(path, { body: bodyIn(fields, typed), key, basedOn: numberIn(firstOf(typed, VERSION_FIELD)) });
  if (given.outcome === 'refused') return refused(given.problem, fields, key);
  return { done: noticeOf(given.outcome) };
};
