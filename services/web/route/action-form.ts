import type { Html } from '../frame/html.ts';
import type { Visit } from '../frame/page.ts';
import { formAsTyped } from '../forms/form-as-typed.ts';
import type { Refused } from '../forms/refused.ts';
import { KEY_FIELD, VERSION_FIELD, viewForm } from '../forms/view-form.ts';
import { addressWith } from '../http/address-with.ts';
import { pageWithin } from '../sign-in/address.ts';
import { firstOf } from '../session/typed.ts';
import { addressOfAction, type Action } from './load-action.ts';

/** What came of an earlier try; `isSeen`: what changed meanwhile is told now, so the next try starts from there. */
export type Tried = Refused & { isSeen: boolean };

/** Where to go after this form, or when somebody does not want it after all. */
export const backFrom = (query: Visit['query'], otherwise: string): string => {
  const back = query['terug'];
  return back === undefined ? otherwise : pageWithin(back);
};

type Shown = { visit: Visit; action: Action; back: string; returnsTo?: string; tried?: Tried; prefix?: string };

/** The form of one action: as it was typed, or with what is known already. */
export const viewActionForm = ({ visit, action, back, returnsTo, tried, prefix = '' }: Shown): Html => {
  const { view, step, fields, initial } = action;
  const isTyped = firstOf(visit.typed, KEY_FIELD) !== '';
  const seen = Number(firstOf(visit.typed, VERSION_FIELD));
  return viewForm({
    ...formAsTyped({ visit, fields, known: initial, tried: tried ?? null }),
    action: addressWith(addressOfAction(view.id, step.command), returnsTo === undefined ? {} : { terug: returnsTo }),
    version: isTyped && tried?.isSeen !== true ? seen : view.version,
    back,
    prefix,
  });
};
