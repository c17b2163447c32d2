import { html } from 'hono/html';
import type { ProblemBody } from '#shared/contracts/problem.ts';
import { alreadyDone, changedLead, changedTitle, recorded, recordedLate, retrySame, stillThere } from '#shared/domain/texts/web/forms.ts';
import { momentInWords } from '#shared/domain/texts/dates.ts';
import type { Instant } from '#shared/domain/time/brands.ts';
import type { Html } from '../frame/html.ts';
import type { Visit } from '../frame/page.ts';
import type { Notice } from '../session/session-data.ts';
import { firstOf, type Typed } from '../session/typed.ts';
import { bodyIn } from './body-in.ts';
import type { Field } from './field.ts';
import { errorsIn, type FormError } from './field-errors.ts';
import { KEY_FIELD, VERSION_FIELD } from './view-form.ts';

/** What became of a form: done, or what to tell at the form, where everything typed stays typed. `key` null: the next try is a new command. */
export type FormOutcome = { done: Notice } | { errors: FormError[]; told: Html | null; key: string | null };

const numberIn = (text: string): number | null => (/^\d+$/.test(text) ? Number(text) : null);

const viewChanges = ({ changes = [] }: ProblemBody): Html =>
  html`<div class="utrecht-alert utrecht-alert--warning" role="alert" tabindex="-1" data-errors>
    <div>
      <h2>${changedTitle}</h2>
      <p>${changedLead}</p>
      <ul>
        ${changes.map(({ at, sentence }) => html`<li>${sentence} <span class="ol-quiet">${momentInWords(at as Instant)}</span></li>`)}
      </ul>
      <p>${stillThere}</p>
    </div>
  </div>`;

const refused = (problem: ProblemBody, fields: readonly Field[], key: string): FormOutcome => {
  switch (problem.code) {
    case 'changedMeanwhile':
      return { errors: [], told: viewChanges(problem), key };
    case 'keyReused':
      return { errors: [{ path: '', sentence: alreadyDone }], told: null, key: null };
    case 'outcomeUnknown':
    case 'unavailable':
      return { errors: [{ path: '', sentence: `${problem.title}. ${retrySame}` }], told: null, key };
    default:
      return { errors: errorsIn(problem, fields), told: null, key };
  }
};

/** Gives the command that a form asks for. The form's own key makes a double click one command; its version says what its reader had seen. */
export const giveCommand = async ({ api }: Pick<Visit, 'api'>, path: string, fields: readonly Field[], typed: Typed): Promise<FormOutcome> => {
  const key = firstOf(typed, KEY_FIELD);
  const given = await api.give(path, { body: bodyIn(fields, typed), key, basedOn: numberIn(firstOf(typed, VERSION_FIELD)) });
  if (given.outcome === 'refused') return refused(given.problem, fields, key);
  return { done: { kind: 'ok', sentence: given.outcome === 'late' ? recordedLate : recorded } };
};
