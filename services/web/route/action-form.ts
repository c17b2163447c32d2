import type { Html } from '../frame/html.ts';
import type { Visit } from '../frame/page.ts';
import { formAsTyped } from '../forms/form-as-typed.ts';
import type { Refused } from '../forms/refused.ts';
import { viewForm } from '../forms/view-form.ts';
import { addressWith } from '../http/address-with.ts';
import { pageWithin } from '../sign-in/address.ts';
import { addressOfAction, type Action } from './load-action.ts';

/** Where to go after this form, or when somebody does not want it after all. */
export const backFrom = (query: Visit['query'], otherwise: string): string => {
  const back = query['terug'];
  return back === undefined ? otherwise : pageWithin(back);
};

type Shown = { visit: Visit; action: Action; back: string; returnsTo?: string; tried?: Refused; prefix?: string };

/** The form of one action: as it was typed, or with what is known already. */
export const viewActionForm = ({ visit, action, back, returnsTo, tried, prefix = '' }: Shown): Html => {
  const { view, step, fields, initial } = action;
  return viewForm({
    ...formAsTyped({ visit, fields, known: initial, tried: tried ?? null, version: view.version }),
    action: addressWith(addressOfAction(view.id, step.command), returnsTo === undefined ? {} : { terug: returnsTo }),
    back,
    prefix,
  });
};
