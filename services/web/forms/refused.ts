import { html } from 'hono/html';
import type { ProblemBody } from '#shared/contracts/problem.ts';
import { momentInWords } from '#shared/domain/texts/dates.ts';
import { alreadyDone, changedLead, changedTitle, retrySame, stillThere } from '#shared/domain/texts/web/forms.ts';
import type { Instant } from '#shared/domain/time/brands.ts';
import type { Html } from '../frame/html.ts';
import type { Field } from './field.ts';
import { errorsIn, type FormError } from './field-errors.ts';

/** What to tell at a form that was not done, where everything typed stays typed. `key` null: the next try is a new command. */
export type Refused = { errors: readonly FormError[]; told: Html | null; key: string | null };

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

/** Nobody can tell whether it was done: the same must be sent again, under the same key. */
export const mayBeDone = ({ code }: Pick<ProblemBody, 'code'>): boolean => code === 'outcomeUnknown' || code === 'unavailable';

/** The status of a page with this form on it: something is wrong with it, or what changed meanwhile is told. */
export const statusAfter = (tried: Refused | null): number => {
  if (tried === null) return 200;
  if (tried.errors.length > 0) return 422;
  return tried.told === null ? 200 : 409;
};

/** What to tell at a form that the API refused, and with which key it is sent again. */
export const refused = (problem: ProblemBody, fields: readonly Field[], key: string): Refused => {
  if (mayBeDone(problem)) return { errors: [{ path: '', sentence: `${problem.title}. ${retrySame}` }], told: null, key };
  switch (problem.code) {
    case 'changedMeanwhile':
      return { errors: [], told: viewChanges(problem), key };
    case 'keyReused':
      return { errors: [{ path: '', sentence: alreadyDone }], told: null, key: null };
    default:
      return { errors: errorsIn(problem, fields), told: null, key };
  }
};
