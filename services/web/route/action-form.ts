import { randomUUID } from 'node:crypto';
import { html } from 'hono/html';
import { draftBack } from '#shared/domain/texts/web/sign-in.ts';
import { dayOf } from '#shared/domain/time/amsterdam.ts';
import type { Html } from '../frame/html.ts';
import type { Visit } from '../frame/page.ts';
import type { FormError } from '../forms/field-errors.ts';
import { firstTyped } from '../forms/first-typed.ts';
import { KEY_FIELD, VERSION_FIELD, viewForm } from '../forms/view-form.ts';
import { pageWithin } from '../sign-in/address.ts';
import { firstOf } from '../session/typed.ts';
import { addressOfAction, type Action } from './load-action.ts';

/** What came of an earlier try; `isSeen`: what changed meanwhile is told now, so the next try starts from there. */
export type Tried = { errors: readonly FormError[]; told: Html | null; key: string | null; isSeen: boolean };

const FIRST: Tried = { errors: [], told: null, key: null, isSeen: false };

/** Where to go after this form, or when somebody does not want it after all. */
export const backFrom = (query: Visit['query'], otherwise: string): string => {
  const back = query['terug'];
  return back === undefined ? otherwise : pageWithin(back);
};

const addressWith = (address: string, back: string | undefined): string =>
  back === undefined ? address : `${address}?${new URLSearchParams({ terug: back }).toString()}`;

type Shown = { visit: Visit; action: Action; back: string; returnsTo?: string; tried?: Tried; prefix?: string };

/** The form of one action: as it was typed, or with what is known already. */
export const viewActionForm = ({ visit, action, back, returnsTo, tried = FIRST, prefix = '' }: Shown): Html => {
  const { typed, me, isDraft, now } = visit;
  const { view, step, fields, initial } = action;
  const isTyped = firstOf(typed, KEY_FIELD) !== '';
  const seen = Number(firstOf(typed, VERSION_FIELD));
  return viewForm({
    action: addressWith(addressOfAction(view.id, step.command), returnsTo),
    fields,
    typed: isTyped ? typed : firstTyped(fields, initial, dayOf(now)),
    errors: tried.errors,
    told: isDraft ? html`<div class="utrecht-alert utrecht-alert--info" role="status"><p>${draftBack}</p></div>` : tried.told,
    key: tried.key ?? (isTyped && tried === FIRST ? firstOf(typed, KEY_FIELD) : randomUUID()),
    version: isTyped && !tried.isSeen ? seen : view.version,
    personId: me.id,
    back,
    prefix,
  });
};
