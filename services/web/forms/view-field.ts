import { randomUUID } from 'node:crypto';
import { html } from 'hono/html';
import { chooseOne, goOn, no, nothingToChoose, numbered, oneMore, optional, yes } from '#shared/domain/texts/web/forms.ts';
import { errorPrefix } from '#shared/domain/texts/web/frame.ts';
import type { Html } from '../frame/html.ts';
import { firstOf, type Typed } from '../session/typed.ts';
import { countIn } from './body-in.ts';
import type { Field, FieldOf, Option } from './field.ts';
import type { FormError } from './field-errors.ts';

/** What a form shows: what stands in it, and what was wrong with it. `prefix` keeps two forms on one page apart. */
export type Filled = { typed: Typed; errors: readonly FormError[]; prefix: string };

/** More options than this are a list that opens; fewer are all in sight. */
const MOST_IN_SIGHT = 6;

export const idOf = (path: string, { prefix }: Pick<Filled, 'prefix'>): string => `${prefix}${path.replaceAll('.', '-')}`;

const sentenceAt = (path: string, { errors }: Filled): string | null => errors.find((error) => error.path === path)?.sentence ?? null;

const viewError = (path: string, filled: Filled): Html | string => {
  const sentence = sentenceAt(path, filled);
  return sentence === null
    ? ''
    : html`<p class="utrecht-form-field-error-message" id="${idOf(path, filled)}-fout"><span class="ol-hidden">${errorPrefix} </span>${sentence}</p>`;
};

const viewHint = ({ path, hint }: Field, filled: Filled): Html | string =>
  hint === null ? '' : html`<p class="utrecht-form-field-description" id="${idOf(path, filled)}-hulp">${hint}</p>`;

const describedBy = ({ path, hint }: Field, filled: Filled): Html | string => {
  const ids = [...(hint === null ? [] : [`${idOf(path, filled)}-hulp`]), ...(sentenceAt(path, filled) === null ? [] : [`${idOf(path, filled)}-fout`])];
  return ids.length === 0 ? '' : html`aria-describedby="${ids.join(' ')}"`;
};

const invalid = (path: string, filled: Filled): Html | string => (sentenceAt(path, filled) === null ? '' : html`aria-invalid="true"`);
const labelText = ({ label, isRequired }: Field): Html => html`${label}${isRequired ? '' : html` <span class="ol-optional">(${optional})</span>`}`;
const wrap = (path: string, filled: Filled, inside: Html): Html =>
  html`<div class="utrecht-form-field ${sentenceAt(path, filled) === null ? '' : 'utrecht-form-field--invalid'}">${inside}</div>`;

/** One control under its label, with its hint and what is wrong with it in between. */
const single = (field: Field, filled: Filled, control: Html): Html =>
  wrap(
    field.path,
    filled,
    html`<label class="utrecht-form-label" for="${idOf(field.path, filled)}">${labelText(field)}</label> ${viewHint(field, filled)}
      ${viewError(field.path, filled)} ${control}`,
  );

const attributes = (field: Field, filled: Filled): Html =>
  html`id="${idOf(field.path, filled)}" name="${field.path}" ${describedBy(field, filled)} ${invalid(field.path, filled)}`;

const viewInput = (field: FieldOf<'day'> | FieldOf<'number'> | FieldOf<'text'>, filled: Filled): Html => {
  const value = firstOf(filled.typed, field.path);
  const input = (type: string, more: Html | string, short: boolean): Html =>
    single(
      field,
      filled,
      html`<input class="utrecht-textbox ${short ? 'ol-short' : ''}" type="${type}" ${attributes(field, filled)} value="${value}" ${more} />`,
    );
  if (field.kind === 'day') return input('date', '', true);
  if (field.kind === 'number') return input('text', html`inputmode="decimal" autocomplete="off"`, true);
  return input(field.type, html`autocomplete="off"`, false);
};

const viewOptions = (field: Field, options: readonly Option[], type: 'radio' | 'checkbox', filled: Filled): Html => {
  const only = type === 'radio' && field.isRequired && options.length === 1;
  const chosen = only ? options.map(({ value }) => value) : (filled.typed[field.path] ?? []);
  return wrap(
    field.path,
    filled,
    html`<fieldset id="${idOf(field.path, filled)}" tabindex="-1" ${describedBy(field, filled)}>
      <legend class="utrecht-form-label">${labelText(field)}</legend>
      ${viewHint(field, filled)} ${viewError(field.path, filled)} ${options.length === 0 ? html`<p class="utrecht-paragraph">${nothingToChoose}</p>` : ''}
      ${options.map(
        ({ value, label }, index) =>
          html`<div class="ol-option">
            <input
              type="${type}"
              id="${idOf(field.path, filled)}-${index}"
              name="${field.path}"
              value="${value}"
              ${chosen.includes(value) ? html`checked` : ''}
            />
            <label for="${idOf(field.path, filled)}-${index}">${label}</label>
          </div>`,
      )}
    </fieldset>`,
  );
};

const viewSelect = (field: FieldOf<'choice'>, filled: Filled): Html => {
  const chosen = firstOf(filled.typed, field.path);
  return single(
    field,
    filled,
    html`<select class="utrecht-select utrecht-select--html-select" ${attributes(field, filled)}>
      <option value="">${chooseOne}</option>
      ${field.options.map(({ value, label }) => html`<option value="${value}" ${value === chosen ? html`selected` : ''}>${label}</option>`)}
    </select>`,
  );
};

const viewGroup = (label: string, fields: readonly Field[], filled: Filled): Html =>
  html`<fieldset class="ol-group">
    <legend>${label}</legend>
    ${fields.map((field) => viewField(field, filled))}
  </fieldset>`;

/** The name of the button that adds one to a list; its value says to which. */
export const MORE = '_more';

const viewList = (field: FieldOf<'list'>, filled: Filled): Html => {
  const count = countIn(field.path, filled.typed) + (firstOf(filled.typed, MORE) === field.path ? 1 : 0);
  return html`<div class="ol-section" id="${idOf(field.path, filled)}">
    ${viewHint(field, filled)} ${viewError(field.path, filled)}
    ${Array.from({ length: count }, (_, index) => viewGroup(numbered(field.label, index + 1), field.fields(index), filled))}
    <p><button class="utrecht-button utrecht-button--secondary-action" type="submit" name="${MORE}" value="${field.path}">${oneMore(field.label)}</button></p>
  </div>`;
};

/** First which of them, then what it asks: the button in between shows it. */
const viewVariants = ({ path, by, variants }: FieldOf<'variants'>, filled: Filled): Html => {
  const chosen = firstOf(filled.typed, by.path);
  const fields = variants[chosen] ?? [];
  return html`${viewField(by, filled)}
    <p><button class="utrecht-button utrecht-button--secondary-action" type="submit" name="${MORE}" value="${path}">${goOn}</button></p>
    ${fields.length === 0 ? '' : viewGroup(by.options.find(({ value }) => value === chosen)?.label ?? chosen, fields, filled)}`;
};

export const viewField = (field: Field, filled: Filled): Html => {
  switch (field.kind) {
    case 'day':
    case 'number':
    case 'text':
      return viewInput(field, filled);
    case 'ownId':
      return html`<input type="hidden" name="${field.path}" value="${firstOf(filled.typed, field.path) || randomUUID()}" />`;
    case 'longText':
      return single(
        field,
        filled,
        html`<textarea class="utrecht-textarea utrecht-textarea--html-textarea" rows="4" ${attributes(field, filled)}>
${firstOf(filled.typed, field.path)}</textarea>`,
      );
    case 'yesNo':
      return viewOptions(
        field,
        [
          { value: 'ja', label: yes },
          { value: 'nee', label: no },
        ],
        'radio',
        filled,
      );
    case 'choice':
      return field.options.length > MOST_IN_SIGHT ? viewSelect(field, filled) : viewOptions(field, field.options, 'radio', filled);
    case 'choices':
      return viewOptions(field, field.options, 'checkbox', filled);
    case 'group':
      return viewGroup(field.label, field.fields, filled);
    case 'list':
      return viewList(field, filled);
    case 'variants':
      return viewVariants(field, filled);
  }
};
