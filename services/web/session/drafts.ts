import type { Request } from 'express';
import { DAY_MS } from '#shared/domain/time/amsterdam.ts';
import type { Draft } from './session-data.ts';
import { firstOf, typedIn, type Typed } from './typed.ts';

/** The hidden field that says for whom a form was made: what one person typed is never shown to another. */
export const PERSON_FIELD = '_person';

/** What was sent when nobody was signed in any more; null where nothing was typed. */
export const draftIn = (request: Request, now: number): Draft | null => {
  const typed = typedIn(request.body);
  const personId = firstOf(typed, PERSON_FIELD);
  return request.method === 'POST' && personId !== '' ? { page: request.originalUrl, personId, typed, savedAt: now } : null;
};

/** What this person typed on this page before they had to sign in again; it is given once. */
export const takeDraft = ({ session, originalUrl }: Request, personId: string, now: number): Typed | null => {
  const { draft } = session;
  if (draft === undefined || draft.page !== originalUrl) return null;
  delete session.draft;
  return draft.personId === personId && now - draft.savedAt < DAY_MS ? draft.typed : null;
};
