import { randomUUID } from 'node:crypto';
import { html } from 'hono/html';
import { draftBack } from '#shared/domain/texts/web/sign-in.ts';
import { dayOf } from '#shared/domain/time/amsterdam.ts';
import type { Html } from '../frame/html.ts';
import type { Visit } from '../frame/page.ts';
import { firstOf } from '../session/typed.ts';
import type { Field } from './field.ts';
import { firstTyped } from './first-typed.ts';
import type { Refused } from './refused.ts';
import { KEY_FIELD, VERSION_FIELD, type Form } from './view-form.ts';

/** Typed text that came back after signing in, or after the API was away, is said to be so. */
export const toldOfDraft = ({ isDraft }: Pick<Visit, 'isDraft'>): Html | null =>
  isDraft ? html`<div class="utrecht-alert utrecht-alert--info" role="status"><p>${draftBack}</p></div>` : null;

type Shown = { visit: Visit; fields: readonly Field[]; known?: Readonly<Record<string, unknown>>; tried?: Refused | null; version?: number | null };
type AsTyped = Pick<Form, 'fields' | 'typed' | 'errors' | 'told' | 'key' | 'version' | 'personId'>;

/**
 * A form as it was typed, or as it begins: with what is known already. A try that may have been done keeps its key, and the version that its reader had
 * seen; where what changed since is told, the next try begins at `version`, which is that of now.
 */
export const formAsTyped = ({ visit, fields, known = {}, tried = null, version = null }: Shown): AsTyped => {
  const { typed, me, now } = visit;
  const key = firstOf(typed, KEY_FIELD);
  const isTyped = key !== '';
  const isTold = (tried?.told ?? null) !== null;
  return {
    fields,
    typed: isTyped ? typed : firstTyped(fields, known, dayOf(now)),
    errors: tried?.errors ?? [],
    told: toldOfDraft(visit) ?? tried?.told ?? null,
    key: (tried === null ? key : (tried.key ?? '')) || randomUUID(),
    version: version !== null && isTyped && !isTold ? Number(firstOf(typed, VERSION_FIELD)) : version,
    personId: me.id,
  };
};
