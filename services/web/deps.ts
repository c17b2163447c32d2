import type { Sessions } from '#infra/database/sessions/sessions.ts';
import type { RelyingParty } from '#infra/identity/relying-party.ts';
import type { Instant } from '#shared/domain/time/brands.ts';

/** What the website works with. It has no rights of its own: everything about routes comes from the API, asked as the person who is signed in. */
export type WebDeps = {
  sessions: Sessions;
  relyingParty: RelyingParty;
  apiUrl: string;
  now(): Instant;
};
