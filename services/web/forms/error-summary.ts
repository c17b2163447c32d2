import { html } from 'hono/html';
import { errorsTitle } from '#shared/domain/texts/web/frame.ts';
import type { Html } from '../frame/html.ts';
import type { FormError } from './field-errors.ts';
import { idOf, type Filled } from './view-field.ts';

const line = ({ path, sentence }: FormError, filled: Filled): Html =>
  html`<li>${path === '' ? sentence : html`<a class="utrecht-link" href="#${idOf(path, filled)}">${sentence}</a>`}</li>`;

/** What is wrong with something that has no fields. */
export const viewErrors = (errors: readonly FormError[]): Html => errorSummary({ typed: {}, errors, prefix: '' });

/** Everything that is wrong, at the top of the form, each linked to its field. */
export const errorSummary = (filled: Filled): Html =>
  filled.errors.length === 0
    ? html``
    : html`<div class="utrecht-alert utrecht-alert--error" role="alert" tabindex="-1" data-errors>
        <div>
          <h2>${errorsTitle(filled.errors.length)}</h2>
          <ul>
            ${filled.errors.map((error) => line(error, filled))}
          </ul>
        </div>
      </div>`;
