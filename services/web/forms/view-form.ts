import { html } from 'hono/html';
import { cancel, submit } from '#shared/domain/texts/web/forms.ts';
import type { Html } from '../frame/html.ts';
import { PERSON_FIELD } from '../session/drafts.ts';
import type { Typed } from '../session/typed.ts';
import { errorSummary } from './error-summary.ts';
import type { Field } from './field.ts';
import type { FormError } from './field-errors.ts';
import { viewField } from './view-field.ts';

/** Hidden fields of every form that gives a command: its key, and the version of the route that it was made from. */
export const KEY_FIELD = '_key';
export const VERSION_FIELD = '_version';

export type Form = {
  action: string;
  fields: readonly Field[];
  typed: Typed;
  errors: readonly FormError[];
  /** What must be read before anything is filled in again; null where there is nothing. */
  told: Html | null;
  key: string;
  /** Null where the command is not about something that was seen. */
  version: number | null;
  personId: string;
  /** Where somebody goes who does not want this after all. */
  back: string;
  /** Keeps the controls of two forms on one page apart. */
  prefix: string;
  /** More that goes along unseen; and what the button says, where that is not that something is recorded. */
  also?: Html;
  button?: string;
};

export const hidden = (name: string, value: string): Html => html`<input type="hidden" name="${name}" value="${value}" />`;

/** A form with its key: sent twice it is one command. */
export const viewForm = ({ action, fields, typed, errors, told, key, version, personId, back, prefix, also, button = submit }: Form): Html => {
  const filled = { typed, errors, prefix };
  return html`<form class="ol-form" method="post" action="${action}" novalidate>
    ${told ?? ''} ${errorSummary(filled)} ${hidden(KEY_FIELD, key)} ${hidden(PERSON_FIELD, personId)}
    ${version === null ? '' : hidden(VERSION_FIELD, String(version))} ${also ?? ''} ${fields.map((field) => viewField(field, filled))}
    <p class="ol-buttons">
      <button class="utrecht-button utrecht-button--primary-action" type="submit">${button}</button>
      <a class="utrecht-link" href="${back}">${cancel}</a>
    </p>
  </form>`;
};
